import type { Fact } from '@portico/portal-ui-kit';

import type { AccountView } from './account.documents';
import classes from './account.module.css';
import { addressLine } from './address';
import type { useAccountT } from './messages/account-messages';

type Translate = ReturnType<typeof useAccountT>;

export function factsOf(account: AccountView, t: Translate, locale: string): Fact[] {
  const { terms, poRule, billTo } = account;
  return [
    { label: t('number'), value: account.number },
    { label: t('currency'), value: account.currency },
    ...(account.taxStatus === 'UNKNOWN' ? [] : [{ label: t('tax'), value: t(`tax.${account.taxStatus}`) }]),
    { label: t('terms'), value: terms.isPrepaid ? t('prepaid') : terms.name, ...(terms.discountPercent && terms.discountDays ? { sub: t('discount', { percent: terms.discountPercent, days: String(terms.discountDays) }) } : {}) },
    { label: t('po'), value: t(poRule.isRequired ? 'poRequired' : 'poOptional'), sub: <PoRule rule={poRule} t={t} /> },
    { label: t('billTo'), value: billTo?.name ?? t('noBillTo'), ...(billTo ? { sub: addressLine(billTo, locale) } : {}) },
  ];
}

/** The form in the seller's words; where nobody has put it in words, the pattern itself, called what it is. */
function PoRule({ rule: { pattern, patternHint, duplicates }, t }: { readonly rule: AccountView['poRule']; readonly t: Translate }) {
  return (
    <>
      {pattern && <>{patternHint ? <>{patternHint}</> : <>{t('poPattern')} <code className={classes.pattern}>{pattern}</code></>}<br /></>}
      {t(`po${duplicates}`)}
    </>
  );
}
