import type { SessionAccount, Viewer } from '../viewer/viewer.documents';

const account = (number: string, name: string, more: Partial<SessionAccount> = {}): SessionAccount => ({ id: `account-${number}`, number, name, currency: 'EUR', isBlocked: false, blockReason: null, terms: { isPrepaid: false }, ...more });
const works = account('10482', 'Kessler Anlagenbau GmbH');
const bremen = account('10483', 'Kessler Anlagenbau GmbH, Werk Bremen');
const nordwind = account('10517', 'Nordwind Metallbau AG');

/** Lena Maurer, buyer of Kessler and member of Nordwind, with all permissions. */
export function aViewer(changes: Partial<Viewer> = {}): Viewer {
  return {
    person: { id: 'person-1', name: 'Lena Maurer', email: 'lena.maurer@kessler.example', locale: 'en' },
    company: { id: 'company-1', name: 'Kessler Anlagenbau GmbH' },
    account: works,
    permissions: ['SEE_PRICES', 'SEE_CREDIT', 'ORDER', 'SEE_ORDERS', 'SEE_INVOICES', 'SEE_INVOICE_DOCUMENTS', 'PAY_INVOICES', 'MANAGE_PEOPLE', 'MANAGE_ROLES', 'SEE_AUDIT', 'EXPORT'],
    memberships: [{ company: { id: 'company-1', name: 'Kessler Anlagenbau GmbH' }, accounts: [works, bremen] }, { company: { id: 'company-2', name: 'Nordwind Metallbau AG' }, accounts: [nordwind] }],
    ...changes,
  };
}
