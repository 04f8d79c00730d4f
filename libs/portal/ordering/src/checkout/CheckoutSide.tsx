import { Button } from '@mantine/core';
import { useSession } from '@portico/portal-session';
import { type CreditView, CreditPanel, Notice, Section, Totals, type TotalRow } from '@portico/portal-ui-kit';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useOrderingT } from '../messages/ordering-messages';
import { freshOf } from '../views/views';
import type { CheckoutView } from './checkout.documents';
import classes from './checkout.module.css';

export interface CheckoutSideProps {
  readonly checkout: CheckoutView;
  /** The button, unless it stands elsewhere. */
  readonly action: ReactNode;
  /** In place of it while the ERP is down. */
  readonly unchecked: ReactNode;
}

/** What it comes to, what it does to the credit, and the one button. */
export function CheckoutSide({ checkout, action, unchecked }: CheckoutSideProps) {
  const t = useOrderingT();
  const { can } = useSession();
  const currency = checkout.goods?.currency ?? checkout.creditEffect.credit.reservedInPortal.currency;
  const total = checkout.total.money;
  const optional = (label: string, { money, certainty }: CheckoutView['discount']): TotalRow[] => (money && !/^-?0(\.0+)?$/.test(money.amount) ? [{ label, amount: money.amount, estimate: certainty === 'ESTIMATE' }] : []);
  return (
    <div className={classes.side}>
      <Section title={t('check.total')}>
        <Totals currency={currency} {...(can('SEE_PRICES') ? {} : { gapWord: t('hidden') })} rows={[
          { label: t('check.goods', { lines: t('cart.lines', { count: checkout.lines.length }) }), amount: checkout.goods?.amount ?? null }, ...optional(t('check.discount'), checkout.discount),
          { label: t('check.freight'), amount: checkout.freight.money?.amount ?? null, estimate: checkout.freight.certainty === 'ESTIMATE' }, ...optional(t('check.surcharges'), checkout.surcharges),
          { label: t(`check.tax.${checkout.taxTreatment}`), amount: checkout.tax.money?.amount ?? null, estimate: checkout.tax.certainty === 'ESTIMATE' },
        ]} grand={{ label: t('check.grand'), amount: total?.amount ?? null }} />
        <p className={classes.terms}>{t('check.terms', { terms: checkout.terms.name })}</p>
      </Section>
      {can('SEE_CREDIT') && <CreditPanel credit={creditView(checkout.creditEffect)} {...(checkout.creditEffect.thisOrder ? { thisOrder: checkout.creditEffect.thisOrder.amount } : {})} />}
      {checkout.creditEffect.isOverLimit && checkout.canSubmit && <Notice tone="warn" title={t('check.over')} />}
      {unchecked ?? (
        <div className={classes.actions}>
          {action}
          <Button variant="subtle" component={Link} to="/cart">{t('check.later')}</Button>
        </div>
      )}
    </div>
  );
}

function creditView({ credit, availableAfter }: CheckoutView['creditEffect']): CreditView {
  const fresh = freshOf(credit.freshness);
  if (fresh.state === 'unavailable') return { kind: 'unavailable', fresh };
  if (credit.limitKind !== 'LIMITED') return { kind: credit.limitKind === 'UNLIMITED' ? 'unlimited' : 'unknown', currency: credit.reservedInPortal.currency, fresh };
  const available = availableAfter ?? credit.availableCredit;
  if (!credit.creditLimit || !credit.exposure || !available) return { kind: 'unavailable', fresh };
  return { kind: 'limited', currency: credit.creditLimit.currency, limit: credit.creditLimit.amount, exposure: credit.exposure.amount, reserved: credit.reservedInPortal.amount, available: available.amount, fresh };
}
