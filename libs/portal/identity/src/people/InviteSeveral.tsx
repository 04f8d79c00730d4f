import { Button, FileButton, Textarea } from '@mantine/core';
import { parsedDocument, useClient, useIntentMutation } from '@portico/portal-graphql-client';
import { Notice } from '@portico/portal-ui-kit';
import { type DragEvent, useState } from 'react';

import { useIdentityT } from '../messages/identity-messages';
import type { InviteProps } from './InviteOne';
import { InviteOutcome, type InviteRow } from './InviteOutcome';
import { ListReport, type ReadList } from './ListReport';
import classes from './people.module.css';
import { InvitePeopleDocument, peopleTypes, ReadListDocument } from './people.documents';
import { readText } from './read-text';
import { isWholeWish, RoleRows, type RoleWish } from './RoleRows';

type Step = { readonly at: 'list' } | { readonly at: 'report'; readonly list: ReadList } | { readonly at: 'outcome'; readonly rows: readonly InviteRow[] };
const largestFile = 1_000_000;

/** A pasted list or a file, read by the server line by line; then what is to be sent is shown; then what became of each. */
export function InviteSeveral({ choices, onDone, onCancel }: InviteProps) {
  const t = useIdentityT();
  const client = useClient();
  const invite = useIntentMutation(InvitePeopleDocument, { refetch: peopleTypes });
  const [text, setText] = useState('');
  const [roles, setRoles] = useState<readonly RoleWish[]>([{ role: 'buyer', accountIds: null }]);
  const [step, setStep] = useState<Step>({ at: 'list' });
  const [isReading, setReading] = useState(false);
  const [isOver, setOver] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (file: File | null | undefined) => {
    if (!file) return;
    if (file.size > largestFile) { setProblem(t('people.fileTooLarge')); return; }
    setText(await readText(file));
    setProblem(null);
  };
  const drop = (event: DragEvent) => { event.preventDefault(); setOver(false); void take(event.dataTransfer.files[0]); };
  const check = async () => {
    setChecked(true);
    if (text.trim() === '' || !roles.every(isWholeWish)) return;
    setReading(true);
    const { data } = await client.query(parsedDocument(ReadListDocument), { text }, { requestPolicy: 'network-only' }).toPromise();
    setReading(false);
    if (data) { setProblem(null); setStep({ at: 'report', list: data.readPeopleList }); } else setProblem(t('people.listUnread'));
  };
  const send = async ({ people }: ReadList) => {
    const { data, failure } = await invite.run((idempotencyKey) => ({ idempotencyKey, people: people.map((person) => ({
      email: person.email, name: person.name ?? null, endsOn: person.endsOn ?? null,
      roles: person.roles.length > 0 ? person.roles.map((role) => ({ role, accountIds: null })) : roles.map(({ role, accountIds }) => ({ role, accountIds: accountIds ? [...accountIds] : null })),
    })) }));
    if (data?.invitePeople.__typename === 'PeopleInvited') { setProblem(null); setStep({ at: 'outcome', rows: data.invitePeople.rows }); return; }
    setProblem(data ? data.invitePeople.message : failure.message ?? t(failure.kind === 'network' ? 'failed.network' : 'failed.ours'));
  };
  const notice = problem !== null && <Notice tone="bad" announce="assertive" title={problem} />;

  if (step.at === 'report') return <ListReport list={step.list} standard={roles} choices={choices} notice={notice} isSending={invite.isRunning} onBack={() => { setStep({ at: 'list' }); setProblem(null); }} onSend={() => void send(step.list)} />;
  if (step.at === 'outcome') return <InviteOutcome rows={step.rows} onDone={onDone} onCorrect={(rest) => { setText(rest); setStep({ at: 'list' }); }} />;
  return (
    <form className={classes.stack} noValidate onSubmit={(event) => { event.preventDefault(); void check(); }}>
      {notice}
      <div className={classes.drop} data-over={isOver || undefined} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <Textarea label={t('people.list')} placeholder={t('people.listExample')} rows={7} value={text} data-autofocus error={isChecked && text.trim() === '' ? t('people.listMissing') : null} onChange={(event) => { setText(event.currentTarget.value); setProblem(null); }} />
      </div>
      <div className={classes.listTools}><span>{t('people.listHint')}</span><FileButton accept=".csv,.txt,text/csv,text/plain" onChange={(file) => void take(file)}>{(props) => <Button variant="default" {...props}>{t('people.file')}</Button>}</FileButton></div>
      <RoleRows roles={roles} choices={choices} isChecked={isChecked} error={isChecked && roles.length === 0 ? t('people.roleMissing') : null} onChange={setRoles} />
      <p className="pt-small pt-muted">{t('people.standardRoles')}</p>
      <div className={classes.actions}><Button variant="default" onClick={onCancel}>{t('cancel')}</Button><Button type="submit" loading={isReading}>{t('people.check')}</Button></div>
    </form>
  );
}
