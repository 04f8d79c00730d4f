import { Button, Checkbox } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

import { compareDecimals } from '../format/decimal';
import type { DecimalString } from '../format/decimal-text';
import { usePerLabel, useUnitLabel } from '../format/units';
import { useFormats } from '../format/use-formats';
import { useKitT } from '../messages/kit-messages';
import type { PricePer } from '../pricing/price';
import classes from './changed-prices.module.css';

export interface ChangedPrice {
  readonly lineId: string;
  readonly item: string;
  /** The customer's or the seller's number, in grey behind the name. */
  readonly number?: string;
  readonly quantity: DecimalString;
  readonly unit: string;
  readonly before: DecimalString;
  /** null when there is no price any more. */
  readonly now: DecimalString | null;
  readonly per: PricePer;
  /** The difference on the line, computed by the server. */
  readonly lineEffect: DecimalString | null;
}

export interface ChangedPricesProps {
  readonly changes: readonly ChangedPrice[];
  readonly currency: string;
  /** Sum of the line effects, computed by the server. */
  readonly netEffect: DecimalString;
  /** ISO instant of the live read that found them. */
  readonly readAt: string;
  readonly accepted: boolean;
  readonly onAccept: (accepted: boolean) => void;
  readonly onRemoveRises?: (lineIds: readonly string[]) => void;
}

/** Old against new, the effect on each line with its sign, and one checkbox that names the time of the live read. */
export function ChangedPrices({ changes, currency, netEffect, readAt, accepted, onAccept, onRemoveRises }: ChangedPricesProps) {
  const t = useKitT();
  const formats = useFormats();
  const rises = changes.filter(({ before, now }) => now !== null && compareDecimals(now, before) > 0).map(({ lineId }) => lineId);
  const title = t('changed.title', { count: changes.length });
  return (
    <section className={classes.panel} aria-label={title}>
      <div className={classes.head}><h2 className={classes.title}><IconAlertTriangle size={16} aria-hidden="true" />{title}</h2><span className="pt-num">{t('changed.net', { amount: formats.money(netEffect, currency, 'always') })}</span></div>
      <div className={classes.scroll} role="group" aria-label={title} tabIndex={0}>
        <table className={classes.table}>
          <thead><tr><th scope="col">{t('changed.item')}</th><th scope="col">{t('changed.quantity')}</th><th scope="col">{t('changed.inCart', { currency })}</th><th scope="col">{t('changed.now', { currency })}</th><th scope="col">{t('changed.per')}</th><th scope="col">{t('changed.line', { currency })}</th></tr></thead>
          <tbody>{changes.map((change) => <Row key={change.lineId} change={change} currency={currency} />)}</tbody>
        </table>
      </div>
      <div className={classes.foot}>
        <Checkbox checked={accepted} onChange={(event) => onAccept(event.currentTarget.checked)} label={t('changed.accept', { time: formats.time(readAt) })} />
        {onRemoveRises && rises.length > 0 && <Button variant="subtle" onClick={() => onRemoveRises(rises)}>{t('changed.removeRises', { count: rises.length })}</Button>}
      </div>
    </section>
  );
}

function Row({ change, currency }: { readonly change: ChangedPrice; readonly currency: string }) {
  const t = useKitT();
  const formats = useFormats();
  const unitLabel = useUnitLabel();
  const per = usePerLabel();
  const rose = change.lineEffect !== null && compareDecimals(change.lineEffect, '0') > 0;
  return (
    <tr>
      <td><span className={classes.item}>{change.item}</span>{change.number && <span className={classes.number}>{change.number}</span>}</td>
      <td className="pt-num" data-label={t('changed.quantity')}>{formats.quantity(change.quantity)} <span className="pt-muted">{unitLabel(change.unit, change.quantity)}</span></td>
      <td className={`pt-num ${classes.old}`} data-label={t('changed.inCart', { currency })}>{formats.price(change.before)}</td>
      <td className={`pt-num ${classes.new}`} data-label={t('changed.now', { currency })}>{change.now === null ? t('changed.gone') : formats.price(change.now)}</td>
      <td className={`pt-num ${classes.old}`} data-label={t('changed.per')}>{per(change.per)}</td>
      <td className={`pt-num ${rose ? classes.rise : classes.fall}`} data-label={t('changed.line', { currency })}>{change.lineEffect === null ? '—' : formats.amount(change.lineEffect, currency, 'always')}</td>
    </tr>
  );
}
