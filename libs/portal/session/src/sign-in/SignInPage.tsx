import { Button } from '@mantine/core';
import { PanelSkeleton } from '@portico/portal-ui-kit';
import { Navigate, useLocation } from 'react-router';

import { useLanguage } from '../language/language';
import { useSessionT } from '../messages/session-messages';
import { returnPath } from '../viewer/return-path';
import { useSessionGate } from '../viewer/session';
import { SignInForm } from './SignInForm';
import classes from './sign-in.module.css';

export interface SignInPageProps {
  readonly brand: { readonly name: string; readonly logoSvg: string };
}

export function SignInPage({ brand }: SignInPageProps) {
  const t = useSessionT();
  const { search } = useLocation();
  const { status, reload } = useSessionGate();
  if (status === 'signed-in') return <Navigate to={returnPath(search)} replace />;
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        {/* The logo is the seller's own, from the installation's brand file. */}
        <span className={classes.brand}><span className={classes.logo} aria-hidden="true" dangerouslySetInnerHTML={{ __html: brand.logoSvg }} />{brand.name}</span>
        <Languages />
      </header>
      <main className={classes.main}>
        <div className={classes.form}>
          <h1 className={classes.title}>{t('signIn.title')}</h1>
          {search.includes('next=') && <p className={classes.again}>{t('signIn.again')}</p>}
          {status === 'loading' ? <PanelSkeleton rows={3} /> : <SignInForm onSignedIn={reload} />}
        </div>
      </main>
    </div>
  );
}

function Languages() {
  const { language, offered, choose } = useLanguage();
  if (offered.length < 2) return null;
  return <div className={classes.languages}>{offered.map(({ code, name }) => <Button key={code} variant="subtle" lang={code} aria-pressed={code === language} fw={code === language ? 600 : 400} onClick={() => choose(code)}>{name}</Button>)}</div>;
}
