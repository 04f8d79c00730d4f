import { Button, Modal, TextInput } from '@mantine/core';
import { Notice, useKept } from '@portico/portal-ui-kit';
import { type FormEvent, useState } from 'react';

import { useIdentityT } from '../messages/identity-messages';
import classes from './people.module.css';
import type { PersonView } from './people.documents';
import { calledOf } from './person-state';
import { PersonPicker } from './PersonPicker';
import type { ActOutcome, PersonActs } from './use-person-acts';

export type PersonDialogKind = 'deactivate' | 'revoke' | 'end' | 'copy' | 'handOver';
export interface PersonDialogProps {
  /** Null: closed. */
  readonly kind: PersonDialogKind | null;
  readonly person: PersonView;
  readonly acts: PersonActs;
  readonly onClose: () => void;
  readonly onDone: (outcome: ActOutcome) => void;
}

export function PersonDialog({ kind, onClose, ...props }: PersonDialogProps) {
  const t = useIdentityT();
  const shown = useKept(kind, kind === null);
  return <Modal opened={kind !== null} onClose={onClose} title={shown === null ? '' : t(`people.ask.${shown}`, { name: calledOf(props.person) })} closeButtonProps={{ 'aria-label': t('close') }}>{shown !== null && <Question key={shown} kind={shown} onClose={onClose} {...props} />}</Modal>;
}

/** Says what follows, asks for what is needed, and does it; why it was not done stands where it was asked. */
function Question({ kind, person, acts, onClose, onDone }: PersonDialogProps & { readonly kind: PersonDialogKind }) {
  const t = useIdentityT();
  const [day, setDay] = useState(person.endsOn ?? '');
  const [other, setOther] = useState<string | null>(null);
  const [isChecked, setChecked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const name = calledOf(person);
  const needsOther = kind === 'copy' || kind === 'handOver';
  const run = { deactivate: acts.deactivate, revoke: acts.revoke, end: () => acts.setEnd(day === '' ? null : day), copy: () => acts.copyFrom(other ?? ''), handOver: () => acts.handOverTo(other ?? '') }[kind];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (needsOther && other === null) return;
    const outcome = await run();
    if (outcome.kind === 'done') onDone(outcome); else setProblem(outcome.words);
  };
  return (
    <form className={classes.stack} onSubmit={(event) => void submit(event)} noValidate>
      <p className="pt-second" style={{ margin: 0 }}>{t(`people.what.${kind}`, { name })}</p>
      {problem !== null && <Notice tone="bad" announce="assertive" title={problem} />}
      {kind === 'end' && <TextInput type="date" label={t('people.lastDay')} value={day} data-autofocus onChange={(event) => setDay(event.currentTarget.value)} description={t('people.endHint')} />}
      {needsOther && <PersonPicker label={t(kind === 'copy' ? 'people.copyFrom' : 'people.handOverTo')} without={person.id} value={other} error={isChecked && other === null ? t('people.chooseOther') : null} onChange={setOther} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
        <Button type="submit" loading={acts.isRunning} {...(kind === 'deactivate' || kind === 'revoke' ? { color: 'bad' } : {})}>{kind === 'end' && day === '' ? t('people.do.noEnd', { name }) : t(`people.do.${kind}`, { name })}</Button>
      </div>
    </form>
  );
}
