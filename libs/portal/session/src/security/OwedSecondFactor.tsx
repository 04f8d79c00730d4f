import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@portico/portal-graphql-client';
import { useState } from 'react';

import { useSessionT } from '../messages/session-messages';
import { useSessionGate } from '../viewer/session';
import { SwitchAccountDocument } from '../viewer/viewer.documents';
import { RecoveryCodesPanel } from './RecoveryCodesPanel';
import { AccountsElsewhereDocument } from './security.documents';
import classes from './security.module.css';
import { TotpSetUp } from './TotpSetUp';

/** The company asks for two-step sign-in: this is all there is until it is set up. */
export function OwedSecondFactor() {
  const t = useSessionT();
  const { reload, leave } = useSessionGate();
  const { data } = useQuery(AccountsElsewhereDocument, {});
  const { run: switchTo } = useMutation(SwitchAccountDocument);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  // The other company may ask for it too: then this page is there again.
  const goTo = async (accountId: string) => { await switchTo({ accountId }); reload(); };
  return (
    <main className={classes.owes}>
      <h1>{t('owes.title')}</h1>
      {codes ? <RecoveryCodesPanel codes={codes} onKept={reload} /> : (
        <>
          <p className={classes.text}>{t('owes.what')}</p>
          <TotpSetUp onCodes={setCodes} />
          {data && data.accountsElsewhere.length > 0 && (
            <div className={classes.row}>
              <span className={classes.sub}>{t('owes.elsewhere')}</span>
              {data.accountsElsewhere.map(({ accountId, number, companyName }) => <Button key={accountId} variant="default" onClick={() => void goTo(accountId)}>{companyName} {number}</Button>)}
            </div>
          )}
          <div><Button variant="subtle" onClick={() => void leave()}>{t('person.signOut')}</Button></div>
        </>
      )}
    </main>
  );
}
