import { Button } from '@mantine/core';
import { useState } from 'react';

import { useSessionT } from '../messages/session-messages';
import { useSessionGate } from '../viewer/session';
import { RecoveryCodesPanel } from './RecoveryCodesPanel';
import classes from './security.module.css';
import { TotpSetUp } from './TotpSetUp';

/** The company asks for two-step sign-in: this is all there is until it is set up. */
export function OwedSecondFactor() {
  const t = useSessionT();
  const { reload, leave } = useSessionGate();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <main className={classes.owes}>
      <h1>{t('owes.title')}</h1>
      {codes ? <RecoveryCodesPanel codes={codes} onKept={reload} /> : (
        <>
          <p className={classes.text}>{t('owes.what')}</p>
          <TotpSetUp onCodes={setCodes} />
          <div><Button variant="subtle" onClick={() => void leave()}>{t('person.signOut')}</Button></div>
        </>
      )}
    </main>
  );
}
