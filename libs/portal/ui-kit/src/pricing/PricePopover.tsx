import { CloseButton, Popover, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactElement } from 'react';

import type { DecimalString } from '../format/decimal-text';
import { usePerLabel } from '../format/units';
import { useFormats } from '../format/use-formats';
import { FreshnessNote } from '../freshness/FreshnessNote';
import type { CheckNow } from '../freshness/use-check-now';
import { useKitT } from '../messages/kit-messages';
import { breakAt, type PriceExplanation, type PriceView } from './price';
import { PriceBreaks } from './PriceBreaks';
import { PriceFacts } from './PriceFacts';
import classes from './pricing.module.css';

export interface PricePopoverProps {
  readonly price: Extract<PriceView, { kind: 'price' }>;
  readonly explanation: PriceExplanation;
  readonly quantity: DecimalString | null;
  readonly onCheckNow?: CheckNow;
  /** What is pressed to open it; default the words "Why this price". */
  readonly target?: ReactElement;
}

/** Agreement, validity, pricing date and list price; the breaks with the buyer's own row; the sum; and at the foot how old it all is. */
export function PricePopover({ price, explanation, quantity, onCheckNow, target }: PricePopoverProps) {
  const t = useKitT();
  const formats = useFormats();
  const per = usePerLabel()(price.per);
  const [opened, { toggle, close }] = useDisclosure(false);
  const own = breakAt(price.breaks, quantity);
  const title = t('price.whyTitle', { price: formats.priceWithCurrency(own?.amount ?? price.amount, price.currency), per });
  return (
    <Popover opened={opened} onChange={(next) => { if (!next) close(); }} position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <UnstyledButton className={target ? classes.linkish : classes.why} onClick={toggle} aria-label={target ? `${formats.price(price.amount)}, ${t('price.why')}` : undefined}>{target ?? t('price.why')}</UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.popover}>
        {opened && (
          <>
            <div className={classes.body}>
              <div className={classes.head}><span>{title}</span><CloseButton size="sm" aria-label={t('close')} onClick={close} /></div>
              <PriceFacts explanation={explanation} />
              {price.breaks.length > 0 && <PriceBreaks price={price} own={own} />}
              {explanation.calculation && <p className={classes.calculation}>{explanation.calculation}</p>}
            </div>
            <div className={classes.foot}><FreshnessNote fresh={price.fresh} onCheckNow={onCheckNow} /></div>
          </>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
