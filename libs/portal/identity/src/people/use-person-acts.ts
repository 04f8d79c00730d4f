import { type Failure, useIntentMutation } from '@portico/portal-graphql-client';

import { useIdentityT } from '../messages/identity-messages';
import { ConfirmReviewDocument, CopyRightsDocument, DeactivateDocument, HandOverDocument, type PersonView, peopleTypes, ReactivateDocument, ResendDocument, RevokeDocument, SetEndDocument } from './people.documents';
import { calledOf } from './person-state';

/** Done, with what is told of it; or not, with why. */
export type ActOutcome = { readonly kind: 'done'; readonly words: string } | { readonly kind: 'not'; readonly words: string };
type Answer<T> = { readonly data: { readonly answer: T | { readonly __typename: 'PeopleRefused'; readonly message: string } } | null; readonly failure: Failure | null };

const options = { refetch: peopleTypes };

/** What is done about one person, each as they were seen. */
export function usePersonActs(person: PersonView) {
  const t = useIdentityT();
  const resend = useIntentMutation(ResendDocument, options);
  const revoke = useIntentMutation(RevokeDocument, options);
  const deactivate = useIntentMutation(DeactivateDocument, options);
  const reactivate = useIntentMutation(ReactivateDocument, options);
  const setEnd = useIntentMutation(SetEndDocument, options);
  const copy = useIntentMutation(CopyRightsDocument, options);
  const handOver = useIntentMutation(HandOverDocument, options);
  const confirm = useIntentMutation(ConfirmReviewDocument, options);
  const { id, version } = person;
  const name = calledOf(person);
  const seen = { personId: id, expectedVersion: version };
  const invitation = { invitationId: id, expectedVersion: version };
  const told = <T extends { readonly __typename: string }>({ data, failure }: Answer<T>, words: (answer: T) => string): ActOutcome => {
    if (data === null) return { kind: 'not', words: failure?.message ?? t(failure?.kind === 'network' ? 'failed.network' : 'failed.ours') };
    const { answer } = data;
    return answer.__typename === 'PeopleRefused' ? { kind: 'not', words: (answer as { readonly message: string }).message } : { kind: 'done', words: words(answer as T) };
  };
  return {
    isRunning: [resend, revoke, deactivate, reactivate, setEnd, copy, handOver, confirm].some(({ isRunning }) => isRunning),
    resend: async () => told(await resend.run((idempotencyKey) => ({ idempotencyKey, ...invitation })), () => t('people.resent', { name })),
    revoke: async () => told(await revoke.run((idempotencyKey) => ({ idempotencyKey, ...invitation })), () => t('people.revoked', { name })),
    deactivate: async () => told(await deactivate.run((idempotencyKey) => ({ idempotencyKey, ...seen })), () => t('people.deactivated', { name })),
    reactivate: async () => told(await reactivate.run((idempotencyKey) => ({ idempotencyKey, ...seen })), () => t('people.reactivated', { name })),
    setEnd: async (endsOn: string | null) => told(await setEnd.run((idempotencyKey) => ({ idempotencyKey, ...seen, endsOn })), () => t(endsOn ? 'people.endSet' : 'people.endTaken', { name })),
    copyFrom: async (fromPersonId: string) => told(await copy.run((idempotencyKey) => ({ idempotencyKey, fromPersonId, toPersonId: id, expectedVersion: version })), () => t('people.copied', { name })),
    handOverTo: async (toPersonId: string) => told(await handOver.run((idempotencyKey) => ({ idempotencyKey, fromPersonId: id, toPersonId })), (answer) => ('carts' in answer ? t('people.handedOver', { name: answer.to.name, carts: String(answer.carts), invitations: String(answer.invitations), left: String(answer.cartsLeft + answer.invitationsLeft) }) : '')),
    confirm: async () => told(await confirm.run((idempotencyKey) => ({ idempotencyKey, personIds: [id] })), () => t('people.confirmed', { name })),
  };
}
export type PersonActs = ReturnType<typeof usePersonActs>;
