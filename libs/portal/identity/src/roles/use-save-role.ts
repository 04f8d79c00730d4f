import { type Failure, useIntentMutation } from '@portico/portal-graphql-client';

import { grantInputs, type RoleDraft } from './role-draft';
import { ChangeRoleDocument, CreateRoleDocument, roleTypes, type RoleView } from './roles.documents';

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly role: RoleView }
  | { readonly kind: 'refused'; readonly reason: string; readonly message: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Makes the role, or changes the one that is there as it was seen. */
export function useSaveRole() {
  const create = useIntentMutation(CreateRoleDocument, { refetch: roleTypes });
  const change = useIntentMutation(ChangeRoleDocument, { refetch: roleTypes });
  const save = async ({ name, description, grants }: RoleDraft, seen: { readonly id: string; readonly version: number } | null): Promise<SaveOutcome> => {
    const input = { name: name.trim(), description: description.trim(), grants: grantInputs(grants) };
    const { data, failure } = seen === null
      ? await create.run((idempotencyKey) => ({ idempotencyKey, input }))
      : await change.run((idempotencyKey) => ({ idempotencyKey, id: seen.id, expectedVersion: seen.version, input }));
    if (data === null) return { kind: 'failed', failure };
    const answer = 'createRole' in data ? data.createRole : data.changeRole;
    return answer.__typename === 'RoleSaved' ? { kind: 'saved', role: answer.role } : { kind: 'refused', reason: answer.reason, message: answer.message };
  };
  return { save, isSaving: create.isRunning || change.isRunning };
}
