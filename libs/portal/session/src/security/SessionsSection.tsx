import { Button } from '@mantine/core';
import { useMutation } from '@portico/portal-graphql-client';
import { Notice, Section, useFormats } from '@portico/portal-ui-kit';
import { useState } from 'react';

import { useSessionT } from '../messages/session-messages';
import { EndOtherSessionsDocument, EndSessionDocument, securityTypes, type SessionView } from './security.documents';
import classes from './security.module.css';
import { useFailureWords } from './use-failure-words';

export function SessionsSection({ sessions }: { readonly sessions: readonly SessionView[] }) {
  const t = useSessionT();
  const formats = useFormats();
  const words = useFailureWords();
  const one = useMutation(EndSessionDocument, { refetch: securityTypes });
  const others = useMutation(EndOtherSessionsDocument, { refetch: securityTypes });
  const [problem, setProblem] = useState<string | null>(null);
  const end = async (id: string) => { const { failure } = await one.run({ id }); setProblem(failure && words(failure)); };
  const endOthers = async () => { const { failure } = await others.run({}); setProblem(failure && words(failure)); };
  return (
    <Section title={t('sessions.title')}>
      {problem && <Notice tone="bad" announce="assertive" title={problem} />}
      <ul className={classes.list}>
        {sessions.map(({ id, device, address, isCurrent, lastSeenAt, createdAt }) => (
          <li key={id} className={classes.item}>
            <div>
              <div className={classes.device}>{device}</div>
              <div className={classes.sub}>{isCurrent ? t('sessions.current') : t('sessions.seen', { at: formats.exact(lastSeenAt) })} · {t('sessions.since', { at: formats.exact(createdAt) })}{address && ` · ${address}`}</div>
            </div>
            {!isCurrent && <Button variant="default" aria-label={t('sessions.endOf', { device })} onClick={() => void end(id)}>{t('sessions.end')}</Button>}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <Button variant="default" loading={others.isRunning} onClick={() => void endOthers()}>{t('sessions.endOthers')}</Button>}
    </Section>
  );
}
