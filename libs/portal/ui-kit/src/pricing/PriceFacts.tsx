import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';

import { usePerLabel } from '../format/units';
import { useFormats } from '../format/use-formats';
import { useKitT } from '../messages/kit-messages';
import type { PriceExplanation } from './price';
import classes from './pricing.module.css';

export function PriceFacts({ explanation }: { readonly explanation: PriceExplanation }) {
  const t = useKitT();
  const formats = useFormats();
  const per = usePerLabel();
  const { agreement, validFrom, validTo, pricedOn, list, decidedBy } = explanation;
  const validity = validFrom && validTo ? t('price.validBetween', { from: formats.day(validFrom), until: formats.fullDay(validTo) })
    : validFrom ? t('price.validFrom', { from: formats.fullDay(validFrom) }) : validTo ? t('price.validUntil', { until: formats.fullDay(validTo) }) : null;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('price.agreement'), agreement && <>{agreement.href ? <Anchor href={agreement.href} fz="inherit">{agreement.label}</Anchor> : agreement.label}{agreement.kind && `, ${agreement.kind}`}</>],
    [t('price.valid'), validity],
    [t('price.pricedOn'), pricedOn && t(pricedOn.basis === 'order' ? 'price.orderDate' : 'price.deliveryDate', { date: formats.fullDay(pricedOn.date) })],
    [t('price.list'), list && t('price.listPer', { price: formats.price(list.amount), per: per(list.per) })],
    [t('price.decidedBy'), decidedBy],
  ];
  return (
    <dl className={classes.facts}>
      {facts.filter(([, value]) => Boolean(value)).map(([name, value]) => <div key={name} style={{ display: 'contents' }}><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  );
}
