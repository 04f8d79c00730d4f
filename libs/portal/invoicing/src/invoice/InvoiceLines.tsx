import { type DataColumn, DataTable, Money, Quantity, Section, useFormats, usePerLabel, useUnitLabel } from '@portico/portal-ui-kit';
import { useMemo } from 'react';

import { useInvoicingT } from '../messages/invoicing-messages';
import type { InvoiceView } from './invoice.documents';
import classes from './invoice.module.css';

type Line = NonNullable<InvoiceView['lines']>[number] & { readonly id: string };

export function InvoiceLines({ invoice }: { readonly invoice: InvoiceView }) {
  const t = useInvoicingT();
  const lines = invoice.lines ?? [];
  // A payment has none.
  if (invoice.kind === 'UNAPPLIED_CASH' && lines.length === 0) return null;
  return (
    <Section title={t('one.lines')}>
      {lines.length > 0 ? <Lines lines={lines} currency={invoice.originalBalance.currency} /> : <p className="pt-small pt-muted">{t(invoice.documentUrl ? 'one.noLines' : 'one.noLinesAtAll')}</p>}
    </Section>
  );
}

function Lines({ lines, currency }: { readonly lines: NonNullable<InvoiceView['lines']>; readonly currency: string }) {
  const t = useInvoicingT();
  const formats = useFormats();
  const unitLabel = useUnitLabel();
  const perLabel = usePerLabel();
  const numbered = useMemo(() => lines.map((line, index): Line => ({ ...line, id: String(index) })), [lines]);
  const columns = useMemo((): readonly DataColumn<Line>[] => {
    const item = ({ description, sku }: Line) => <div className={classes.item}><span className={classes.name}>{description}</span>{sku && <span className="pt-small pt-muted">{sku}</span>}</div>;
    const amount = (line: Line) => <Money amount={line.amount.amount} currency={line.amount.currency} as="column" className="pt-strong" />;
    return [
      { id: 'item', header: t('one.item'), cell: item },
      { id: 'quantity', header: t('one.quantity'), width: 110, align: 'end', cell: ({ quantity, unit, sku }) => (quantity && sku ? <Quantity quantity={quantity} {...(unit ? { unit: unitLabel(unit, quantity) } : {})} /> : '') },
      { id: 'price', header: t('one.price', { currency }), width: 120, align: 'end', cell: ({ price }) => (price ? <span className="pt-num">{formats.price(price.amount)}<span className={classes.per}>/ {perLabel({ quantity: price.priceQuantity, unit: price.unit })}</span></span> : '') },
      { id: 'net', header: t('one.net', { currency }), width: 120, align: 'end', cell: amount },
    ];
  }, [t, formats, unitLabel, perLabel, currency]);
  const card = ({ sku, description, quantity, unit, price, amount }: Line) => (
    <div className={classes.card}>
      <div className={classes.item}><span className={classes.name}>{description}</span>{sku && <span className="pt-small pt-muted">{sku}</span>}</div>
      <Money amount={amount.amount} currency={amount.currency} className="pt-strong" />
      {quantity && sku && <span className={classes.about}><Quantity quantity={quantity} {...(unit ? { unit: unitLabel(unit, quantity) } : {})} />{price && <span className="pt-num">{formats.priceWithCurrency(price.amount, price.currency)} / {perLabel({ quantity: price.priceQuantity, unit: price.unit })}</span>}</span>}
    </div>
  );
  return <DataTable label={t('one.linesAre')} columns={columns} rows={numbered} rowId={({ id }) => id} empty={null} height="grow" density="item" card={card} />;
}
