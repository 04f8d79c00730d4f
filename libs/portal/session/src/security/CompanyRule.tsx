import { Switch } from '@mantine/core';
import { useMutation } from '@portico/portal-graphql-client';
import { Notice, Section } from '@portico/portal-ui-kit';
import { useState } from 'react';

import { useSessionT } from '../messages/session-messages';
import { useSession } from '../viewer/session';
import { RequireTotpDocument, type SecurityView, securityTypes } from './security.documents';
import classes from './security.module.css';
import { useFailureWords } from './use-failure-words';

/** For who manages people: what the company asks of everybody's sign-in. */
export function CompanyRule({ security }: { readonly security: SecurityView['signInSecurity'] }) {
  const t = useSessionT();
  const words = useFailureWords();
  const { viewer: { company } } = useSession();
  const { run, isRunning } = useMutation(RequireTotpDocument, { refetch: securityTypes });
  const [problem, setProblem] = useState<string | null>(null);
  const set = async (isRequired: boolean) => {
    const { data, failure } = await run({ isRequired });
    setProblem(data ? (data.requireTotp.__typename === 'SecondFactorRefused' ? data.requireTotp.message : null) : words(failure));
  };
  return (
    <Section title={t('rule.title', { company: company.name })}>
      {problem && <Notice tone="warn" announce="assertive" title={problem} />}
      <p className={classes.text}>{t('rule.what')}</p>
      <Switch label={t('rule.label')} checked={security.isTotpRequired} disabled={isRunning} onChange={(event) => void set(event.currentTarget.checked)} />
    </Section>
  );
}
