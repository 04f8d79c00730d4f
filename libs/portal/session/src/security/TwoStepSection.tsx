import { Button } from '@mantine/core';
import { useMutation } from '@portico/portal-graphql-client';
import { Notice, Section, useFormats } from '@portico/portal-ui-kit';
import { useState } from 'react';

import { useSessionT } from '../messages/session-messages';
import { RecoveryCodesPanel } from './RecoveryCodesPanel';
import { DisableTotpDocument, RenewRecoveryCodesDocument, type SecurityView, securityTypes } from './security.documents';
import classes from './security.module.css';
import { TotpSetUp } from './TotpSetUp';
import { useFailureWords } from './use-failure-words';

const few = 3;

export interface TwoStepSectionProps {
  readonly security: SecurityView['signInSecurity'];
  /** The codes have been kept: what is shown may be read anew. */
  readonly onChanged: () => void;
}

export function TwoStepSection({ security, onChanged }: TwoStepSectionProps) {
  const t = useSessionT();
  const formats = useFormats();
  const words = useFailureWords();
  const renew = useMutation(RenewRecoveryCodesDocument);
  const disable = useMutation(DisableTotpDocument, { refetch: securityTypes });
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const kept = () => {
    setCodes(null);
    onChanged();
  };
  const onRenew = async () => {
    const { data, failure } = await renew.run({});
    if (data?.renewRecoveryCodes.__typename === 'RecoveryCodes') { setCodes(data.renewRecoveryCodes.codes); setProblem(null); } else setProblem(data ? data.renewRecoveryCodes.message : words(failure));
  };
  const onDisable = async () => {
    const { data, failure } = await disable.run({});
    setProblem(data ? (data.disableTotp.__typename === 'SecondFactorRefused' ? data.disableTotp.message : null) : words(failure));
  };
  return (
    <Section title={t('totp.title')}>
      {codes ? <RecoveryCodesPanel codes={codes} onKept={kept} /> : (
        <>
          {problem && <Notice tone="bad" announce="assertive" title={problem} />}
          <p className={classes.text}>{security.hasTotp && security.totpSince ? t('totp.on', { day: formats.fullDay(security.totpSince) }) : t('totp.off')}</p>
          {!security.hasTotp && <TotpSetUp onCodes={setCodes} />}
          {security.hasTotp && (
            <>
              {security.recoveryCodesLeft <= few && <Notice tone="warn" title={t('codes.few', { count: security.recoveryCodesLeft })} />}
              <p className={classes.text}>{t('codes.left', { count: security.recoveryCodesLeft })}</p>
              <div className={classes.row}>
                <Button variant="default" loading={renew.isRunning} onClick={() => void onRenew()}>{t('codes.renew')}</Button>
                {security.isTotpRequired ? <span className={classes.sub}>{t('totp.required')}</span> : <Button variant="default" loading={disable.isRunning} onClick={() => void onDisable()}>{t('totp.disable')}</Button>}
              </div>
            </>
          )}
        </>
      )}
    </Section>
  );
}
