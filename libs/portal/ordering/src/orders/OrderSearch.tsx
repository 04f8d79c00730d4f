import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

import { useOrderingT } from '../messages/ordering-messages';

const typingPauseMs = 250;

/** Finds orders by PO, number or item as one types. */
export function OrderSearch({ value, onSearch }: { readonly value: string | null; readonly onSearch: (value: string | null) => void }) {
  const t = useOrderingT();
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => { setTyped(value ?? ''); }, [value]);
  const search = useDebouncedCallback((text: string) => onSearch(text.trim() === '' ? null : text.trim()), typingPauseMs);
  return (
    <TextInput
      aria-label={t('orders.search')} placeholder={t('orders.search')} leftSection={<IconSearch size={14} aria-hidden="true" />} w={{ base: '100%', sm: 260 }} type="search" value={typed}
      onChange={(event) => { setTyped(event.currentTarget.value); search(event.currentTarget.value); }}
    />
  );
}
