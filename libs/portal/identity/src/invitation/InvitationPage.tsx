import { Button } from '@mantine/core';
import { faultOf, useQuery } from '@portico/portal-graphql-client';
import { useLanguage } from '@portico/portal-session';
import { EmptyState, ErrorState, PanelSkeleton } from '@portico/portal-ui-kit';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';

import { useIdentityT } from '../messages/identity-messages';
import { AcceptForm } from './AcceptForm';
import { InvitationDocument } from './invitation.documents';
import classes from './invitation.module.css';

export interface InvitationPageProps { readonly brand: { readonly name: string; readonly logoSvg: string } }

/** Where the link of an invitation leads: for everybody, signed in or not. */
export function InvitationPage({ brand }: InvitationPageProps) {
  const t = useIdentityT();
  const { token = '' } = useParams();
  const [isDone, setDone] = useState(false);
  const { data, state, failure, refetch } = useQuery(InvitationDocument, { token }, { policy: 'network-only' });
  useEffect(() => { document.title = `${t('invite.title')} · ${brand.name}`; }, [t, brand.name]);
  // An accepted invitation holds no more; whoever accepted it is not told so while they are on their way in.
  const [kept, setKept] = useState(data?.invitation ?? null);
  const invitation = data?.invitation ?? kept;
  if (data?.invitation && data.invitation !== kept) setKept(data.invitation);
  return (
    <Frame brand={brand}>
      {isDone ? <EmptyState title={t('invite.waiting')} action={<Button component={Link} to="/sign-in" variant="default">{t('invite.signIn')}</Button>}>{t('invite.waitingText')}</EmptyState>
        : invitation ? <AcceptForm token={token} invitation={invitation} brandName={brand.name} onWithoutAccount={() => setDone(true)} />
        : state === 'loading' ? <><h1 className={classes.title}>{t('invite.title')}</h1><PanelSkeleton rows={4} /></>
        : failure ? <ErrorState {...faultOf(failure)} title={t('invite.failed')} onRetry={() => { refetch().catch(() => undefined); }} />
        : <><h1 className={classes.title}>{t('invite.gone')}</h1><p className={classes.words}>{t('invite.goneText')}</p><Button component={Link} to="/sign-in" variant="default">{t('invite.signIn')}</Button></>}
    </Frame>
  );
}

function Frame({ brand, children }: InvitationPageProps & { readonly children: ReactNode }) {
  const { language, offered, choose } = useLanguage();
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        {/* The logo is the seller's own, from the installation's brand file. */}
        <span className={classes.brand}><span className={classes.logo} aria-hidden="true" dangerouslySetInnerHTML={{ __html: brand.logoSvg }} />{brand.name}</span>
        {offered.length > 1 && <div className={classes.languages}>{offered.map(({ code, name }) => <Button key={code} variant="subtle" lang={code} aria-pressed={code === language} fw={code === language ? 600 : 400} onClick={() => choose(code)}>{name}</Button>)}</div>}
      </header>
      <main className={classes.main}><div className={classes.form}>{children}</div></main>
    </div>
  );
}
