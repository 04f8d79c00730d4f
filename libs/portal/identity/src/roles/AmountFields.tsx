import { ActionIcon, Anchor, NativeSelect, TextInput } from '@mantine/core';
import { readQuantity, useFormats, useLocale } from '@portico/portal-ui-kit';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';

import { useIdentityT } from '../messages/identity-messages';
import { type AmountDraft, isAmount } from './role-draft';
import classes from './roles.module.css';

export interface AmountFieldsProps {
  readonly of: string;
  readonly amounts: readonly AmountDraft[];
  readonly currencies: readonly string[];
  readonly isChecked: boolean;
  readonly onChange: (amounts: readonly AmountDraft[]) => void;
}

/** One amount for each currency; a currency that is not named is not granted. */
export function AmountFields({ of, amounts, currencies, isChecked, onChange }: AmountFieldsProps) {
  const t = useIdentityT();
  const left = currencies.filter((currency) => !amounts.some((each) => each.currency === currency));
  const put = (index: number, change: Partial<AmountDraft>) => onChange(amounts.map((each, at) => (at === index ? { ...each, ...change } : each)));
  return (
    <>
      {amounts.map(({ amount, currency }, index) => (
        <div key={currency} className={classes.amount}>
          <AmountField label={t('roles.amountOf', { what: of, currency })} amount={amount} error={isChecked && !isAmount(amount) ? t('roles.amountMissing') : null} onChange={(next) => put(index, { amount: next })} />
          <NativeSelect aria-label={t('roles.currencyOf', { what: of })} data={[currency, ...left]} value={currency} onChange={(event) => put(index, { currency: event.currentTarget.value })} />
          {amounts.length > 1 && <ActionIcon aria-label={t('roles.withoutCurrency', { currency })} onClick={() => onChange(amounts.filter((_, at) => at !== index))}><IconX size={14} /></ActionIcon>}
        </div>
      ))}
      {left[0] !== undefined && <Anchor component="button" type="button" fz="sm" ta="start" onClick={() => onChange([...amounts, { amount: '', currency: left[0] ?? '' }])}>{t('roles.moreCurrency')}</Anchor>}
    </>
  );
}

/** Typed as the reader writes numbers; told as a decimal. */
function AmountField({ label, amount, error, onChange }: { readonly label: string; readonly amount: string; readonly error: string | null; readonly onChange: (amount: string) => void }) {
  const { locale } = useLocale();
  const formats = useFormats();
  const [typed, setTyped] = useState(isAmount(amount) ? formats.quantity(amount) : amount);
  return <TextInput aria-label={label} inputMode="decimal" autoComplete="off" value={typed} error={error} onChange={({ currentTarget: { value } }) => { setTyped(value); onChange(readQuantity(value, locale)); }} />;
}
