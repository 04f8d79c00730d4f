import type { SessionAccount } from '../viewer/viewer.documents';

/**
 * "Werk Bremen · 10483" of "Kessler Anlagenbau GmbH, Werk Bremen" within Kessler Anlagenbau GmbH:
 * the company's name is not said twice.
 */
export function accountLabel(account: Pick<SessionAccount, 'name' | 'number'>, companyName: string): string {
  const own = account.name.startsWith(companyName) ? account.name.slice(companyName.length).replace(/^[\s,·-]+/, '') : account.name;
  return own === '' ? account.number : `${own} · ${account.number}`;
}
