import { UnstyledButton } from '@mantine/core';
import { IconBuilding, IconChevronDown, IconLayoutGrid, IconMessage, IconPackage, IconReceipt } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import { AppShell, ErpDownBanner, FreshnessMark, SearchField } from '../src/index';
import { testBrand } from '../src/testing/brand';

const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;
const nav = [
  { to: '/shop', label: 'Shop', icon: <IconLayoutGrid {...icon} /> }, { to: '/orders', label: 'Orders', icon: <IconPackage {...icon} />, note: '4 open' },
  { to: '/quotes', label: 'Quotes', icon: <IconMessage {...icon} />, note: '1' }, { to: '/invoices', label: 'Invoices', icon: <IconReceipt {...icon} /> }, { to: '/company', label: 'Company', icon: <IconBuilding {...icon} /> },
];

export function SheetShell({ rail = false, erpDown = false, children }: { readonly rail?: boolean; readonly erpDown?: boolean; readonly children: ReactNode }) {
  return (
    <AppShell
      brand={testBrand} nav={nav} rail={rail} cart={{ to: '/cart', lines: 6 }} inbox={{ to: '/inbox', hasNew: true }}
      switcher={<UnstyledButton fz="sm" style={{ display: 'inline-flex', gap: 6, alignItems: 'center', whiteSpace: 'nowrap' }}><b style={{ fontWeight: 500 }}>Kessler Anlagenbau GmbH</b><span className="pt-muted">Hamburg works · 10482</span><IconChevronDown size={14} /></UnstyledButton>}
      search={<SearchField onSearch={() => undefined} />}
      person={<UnstyledButton aria-label="LM, menu of Lena Maurer" style={{ width: 28, height: 28, borderRadius: 14, border: '1px solid var(--line-strong)', background: 'var(--bg-sunken)', textAlign: 'center', fontSize: 11, fontWeight: 600 }}>LM</UnstyledButton>}
      status={<span style={{ display: 'inline-flex', gap: 6, alignItems: 'center' }}><FreshnessMark state="live" />ERP answering, 0.4 s</span>}
      banners={erpDown ? <ErpDownBanner owner="ERP" since="2026-11-23T19:02:00" /> : undefined}
    >
      {children}
    </AppShell>
  );
}
