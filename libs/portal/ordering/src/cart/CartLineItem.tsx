import { Anchor, Button, TextInput, UnstyledButton } from '@mantine/core';
import { useFormats } from '@portico/portal-ui-kit';
import { useState } from 'react';
import { Link } from 'react-router';

import { useOrderingT } from '../messages/ordering-messages';
import type { CartLineView } from './cart.documents';
import classes from './cart.module.css';

export interface CartLineItemProps {
  readonly line: CartLineView;
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly onQuantity: (quantity: string) => void;
}

/** The item, what is wrong with it, and the buyer's note. */
export function CartLineItem({ line, note, onNote, onQuantity }: CartLineItemProps) {
  const t = useOrderingT();
  const formats = useFormats();
  const [isEditing, setEditing] = useState(false);
  const name = line.product?.name ?? line.sku;
  return (
    <div className={classes.item}>
      {line.product ? <Anchor component={Link} to={`/shop/${encodeURIComponent(line.sku)}`} c="inherit" fz="inherit" fw={500} className={classes.name}>{name}</Anchor> : <span className={classes.name}>{name}</span>}
      <span className="pt-small pt-muted">{[line.sku, line.product ? line.product.customerPartNumber : t('cart.goneItem')].filter(Boolean).join(' · ')}{' '}
        {!isEditing && note === '' && <UnstyledButton className={classes.addNote} aria-label={`${t('cart.addNote')}: ${name}`} onClick={() => setEditing(true)}>{t('cart.addNote')}</UnstyledButton>}</span>
      {(isEditing || note !== '') && <TextInput size="xs" maxLength={200} autoFocus={isEditing} aria-label={t('cart.noteFor', { item: name })} placeholder={t('cart.note')} value={note} onChange={(event) => onNote(event.currentTarget.value)} onBlur={() => setEditing(false)} />}
      {line.problems.map((problem) => (
        <span key={problem.kind} className={classes.problem} data-soft={problem.kind === 'SHORTAGE' || undefined}>
          {problem.message}
          {problem.suggestions.map((quantity) => <Button key={quantity} variant="transparent" size="compact-xs" onClick={() => onQuantity(quantity)}>{t('cart.useQuantity', { quantity: formats.quantity(quantity) })}</Button>)}
          {problem.successor && <Anchor component={Link} to={`/shop/${encodeURIComponent(problem.successor.sku)}`} fz="inherit">{t('cart.successor', { sku: problem.successor.sku })}</Anchor>}
        </span>
      ))}
    </div>
  );
}
