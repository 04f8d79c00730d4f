import { Anchor, Button } from '@mantine/core';
import { useSession } from '@portico/portal-session';
import { Dash, Money, Quantity, Section, useFormats, usePerLabel, useUnitLabel } from '@portico/portal-ui-kit';
import { memo, useState } from 'react';
import { Link } from 'react-router';

import { useOrderingT } from '../messages/ordering-messages';
import { useGapWord } from '../views/use-gap-word';
import type { CheckoutView } from './checkout.documents';
import classes from './checkout.module.css';

const shownAtFirst = 50;

/** All that will be ordered; a long order is cut until it is asked for, but never where a line needs a look. Typing in the form above draws none of it anew. */
export const CheckoutLines = memo(function CheckoutLines({ checkout }: { readonly checkout: CheckoutView }) {
  const [isWhole, setWhole] = useState(false);
  const lines = isWhole ? checkout.lines : checkout.lines.filter(({ problems }, index) => index < shownAtFirst || problems.some(({ kind }) => kind !== 'SHORTAGE'));
  const t = useOrderingT();
  const { can } = useSession();
  const word = useGapWord();
  const formats = useFormats();
  const unitLabel = useUnitLabel();
  const perLabel = usePerLabel();
  return (
    <Section title={t('check.lines')} aside={<Anchor component={Link} to="/cart" fz="sm">{t('check.edit')}</Anchor>}>
      <ul className={classes.lines}>{lines.map((line) => (
        <li key={line.lineId}>
          <span className={classes.lineName}><strong>{line.name}</strong> <span className="pt-small pt-muted">{line.customerPartNumber ?? line.sku}</span>
            {line.problems.map((problem) => <span key={problem.kind} className={classes.problem} data-soft={problem.kind === 'SHORTAGE' || undefined}>{problem.message}{problem.kind === 'SHORTAGE' && line.availableFrom ? ` ${t('check.from', { date: formats.day(line.availableFrom) })}` : ''}</span>)}</span>
          <Quantity quantity={line.quantity} unit={unitLabel(line.unit, line.quantity)} />
          <span className="pt-num pt-muted">{line.price ? `${formats.price(line.price.amount)} / ${perLabel({ quantity: line.price.priceQuantity, unit: line.price.unit })}` : line.isNoCharge ? t('check.noCharge') : ''}</span>
          <span className={classes.amount}>{line.amount ? <Money amount={line.amount.amount} currency={line.amount.currency} as="column" /> : <Dash word={!can('SEE_PRICES') || checkout.freshness.state === 'UNAVAILABLE' ? word : t('check.onRequest')} />}</span>
        </li>
      ))}</ul>
      {lines.length < checkout.lines.length && <div><Button variant="subtle" onClick={() => setWhole(true)}>{t('check.allLines', { count: checkout.lines.length })}</Button></div>}
    </Section>
  );
});
