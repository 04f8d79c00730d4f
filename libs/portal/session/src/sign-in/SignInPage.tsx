import { PanelSkeleton } from '@portico/portal-ui-kit';
import { Navigate, useLocation } from 'react-router';

import { useSessionT } from '../messages/session-messages';
import { returnPath } from '../viewer/return-path';
import { useSessionGate } from '../viewer/session';
import { type EntryBrand, EntryPage } from './EntryPage';
import { SignInForm } from './SignInForm';
import classes from './sign-in.module.css';

export interface SignInPageProps {
  readonly brand: EntryBrand;
}

export function SignInPage({ brand }: SignInPageProps) {
  const t = useSessionT();
  const { search } = useLocation();
  const { status, reload } = useSessionGate();
  // Who owes a second factor is led to it by the page they wanted.
  if (status === 'signed-in' || status === 'owes') return <Navigate to={returnPath(search)} replace />;
  return (
    <EntryPage brand={brand} title={t('signIn.title')}>
      {search.includes('next=') && <p className={classes.again}>{t('signIn.again')}</p>}
      {status === 'loading' ? <PanelSkeleton rows={3} /> : <SignInForm onSignedIn={reload} />}
    </EntryPage>
  );
}
