import { Button } from '@mantine/core';
import { Money, useFormats } from '@portico/portal-ui-kit';
import type { ReactNode } from 'react';

import { useOrderingT } from '../messages/ordering-messages';
import type { CheckoutView } from './checkout.documents';
import classes from './checkout.module.css';

export interface OrderButtonProps {
  readonly total: CheckoutView['total']['money'];
  readonly isChecking: boolean;
  readonly isSubmitting: boolean;
  readonly onSubmit: () => void;
}

/** The one button, with what it costs. */
export function OrderButton({ total, isChecking, isSubmitting, onSubmit }: OrderButtonProps) {
  const t = useOrderingT();
  const formats = useFormats();
  return <Button size="md" fullWidth loading={isSubmitting} disabled={isChecking} onClick={onSubmit}>{total ? t('check.submit', { amount: formats.money(total.amount, total.currency) }) : t('check.submitBare')}</Button>;
}

/** At 390 px total and button stay in sight, however many lines lie above. */
export function NarrowFoot({ checkout, children }: { readonly checkout: CheckoutView; readonly children: ReactNode }) {
  const t = useOrderingT();
  const { goods } = checkout;
  return (
    <div className={classes.narrowFoot}>
      <div>{goods && <strong><Money amount={goods.amount} currency={goods.currency} /></strong>}<div className="pt-small pt-muted">{t('check.goods', { lines: t('cart.lines', { count: checkout.lines.length }) })}</div></div>
      {children}
    </div>
  );
}
