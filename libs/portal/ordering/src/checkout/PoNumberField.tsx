import { Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@portico/portal-graphql-client';
import type { Ref } from 'react';

import { useOrderingT } from '../messages/ordering-messages';
import { CheckPoDocument } from './checkout.documents';

export interface PoNumberFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly acceptsDuplicate: boolean;
  readonly onAcceptDuplicate: (accepts: boolean) => void;
  /** From the last try to order. */
  readonly refusal: string | null;
  readonly fieldRef: Ref<HTMLInputElement>;
}
const typingPauseMs = 300;

/** Says while one types whether the number is allowed and on an order already. */
export function PoNumberField({ value, onChange, acceptsDuplicate, onAcceptDuplicate, refusal, fieldRef }: PoNumberFieldProps) {
  const t = useOrderingT();
  const [asked] = useDebouncedValue(value.trim(), typingPauseMs);
  const { data, state } = useQuery(CheckPoDocument, { poNumber: asked }, { keepPrevious: true });
  const check = data?.checkPoNumber;
  // Until its own answer is here, the one of the number before says nothing of this one.
  const isCurrent = asked === value.trim() && state !== 'loading';
  const isBad = check !== undefined && isCurrent && asked !== '' && check.state !== 'FREE';
  const isRequired = data?.account.poRule.isRequired ?? true;
  const error = refusal ?? (isBad ? check.message : null);
  return (
    <div>
      <TextInput
        ref={fieldRef} label={t(isRequired ? 'check.po' : 'check.poOptional')} value={value} maxLength={60} autoComplete="off" required={isRequired} withAsterisk={false} error={error}
        description={error === null && asked !== '' && isCurrent ? check?.message : undefined} inputWrapperOrder={['label', 'input', 'description', 'error']} onChange={(event) => onChange(event.currentTarget.value)}
      />
      {check?.state === 'DUPLICATE_WARNING' && isCurrent && <Checkbox mt={6} checked={acceptsDuplicate} onChange={(event) => onAcceptDuplicate(event.currentTarget.checked)} label={t('check.duplicate')} />}
    </div>
  );
}
