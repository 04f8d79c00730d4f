import { useQuery, faultOf } from '@portico/portal-graphql-client';
import { ErrorState, Page, PageHeader, PanelSkeleton } from '@portico/portal-ui-kit';

import { useSessionT } from '../messages/session-messages';
import { useSession } from '../viewer/session';
import { CompanyRule } from './CompanyRule';
import { PasswordSection } from './PasswordSection';
import { SecurityDocument } from './security.documents';
import classes from './security.module.css';
import { SessionsSection } from './SessionsSection';
import { SignInsSection } from './SignInsSection';
import { TwoStepSection } from './TwoStepSection';

/** How the person signs in, and where they are. */
export function SecurityPage() {
  const t = useSessionT();
  const { viewer: { person }, can } = useSession();
  const { data, state, failure, refetch } = useQuery(SecurityDocument, {});
  const readAgain = () => { refetch().catch(() => undefined); };
  return (
    <Page>
      <PageHeader title={t('security.title')} sub={person.email} />
      <div className={classes.sections}>
        {state === 'failed' && <ErrorState {...faultOf(failure)} onRetry={readAgain} />}
        {!data && state !== 'failed' && <PanelSkeleton rows={6} />}
        {data && (
          <>
            <TwoStepSection security={data.signInSecurity} onChanged={readAgain} />
            <PasswordSection />
            <SessionsSection sessions={data.sessions} />
            <SignInsSection signIns={data.recentSignIns} />
            {can('MANAGE_PEOPLE') && <CompanyRule security={data.signInSecurity} />}
          </>
        )}
      </div>
    </Page>
  );
}
