import { useQuery } from '@portico/portal-graphql-client';
import { AccountSwitcher, PersonMenu, useSession } from '@portico/portal-session';
import { AppShell, ErpDownBanner, OfflineBanner, SearchField, usePoll } from '@portico/portal-ui-kit';
import { Outlet, useLocation, useNavigate } from 'react-router';

import { usePortalT } from '../messages/portal-messages';
import { BlockedBanner } from './BlockedBanner';
import { useBrand } from './brand-context';
import { ErpStatus } from './ErpStatus';
import { navigation } from './navigation';
import { ShellDocument } from './shell.documents';
import { useOnline } from './use-online';

const statusEverySeconds = 30;
/** People wait for its end. */
const whileDownSeconds = 5;
/** Pages with facets or an aside of their own need the width. */
const hasRail = (pathname: string) => /^\/(shop|cart|checkout)(\/|$)/.test(pathname);

/** What stands around every page of someone who is signed in. */
export function PortalShell() {
  const t = usePortalT();
  const brand = useBrand();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const { viewer, can } = useSession();
  const { data, refetch } = useQuery(ShellDocument, { seeOrders: can('SEE_ORDERS'), seeCart: can('ORDER') });
  const online = useOnline();
  // A failed poll changes nothing: what was known stays until the next one.
  usePoll(() => { refetch().catch(() => undefined); }, data?.status.isErpReachable === false ? whileDownSeconds : statusEverySeconds);
  const searched = pathname === '/shop' ? new URLSearchParams(search).get('q') ?? '' : '';
  const status = data?.status;
  return (
    <AppShell
      brand={brand}
      nav={navigation({ t, can, openOrders: data?.orders?.openCount ?? null })}
      rail={hasRail(pathname)}
      switcher={<AccountSwitcher />}
      search={<SearchField key={searched} initial={searched} onSearch={(text) => void navigate(text === '' ? '/shop' : `/shop?q=${encodeURIComponent(text)}`)} />}
      {...(can('ORDER') ? { cart: { to: '/cart', lines: data?.cart?.lineCount ?? 0 } } : {})}
      person={<PersonMenu />}
      status={status && <ErpStatus status={status} />}
      banners={
        <>
          {!online && <OfflineBanner />}
          {status && !status.isErpReachable && <ErpDownBanner owner={t('erp')} since={status.erpDownSince ?? new Date().toISOString()} />}
          {viewer.account.isBlocked && <BlockedBanner reason={viewer.account.blockReason} />}
        </>
      }
    >
      <Outlet />
    </AppShell>
  );
}
