import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

export interface ListSearchProps {
  /** What can be typed: "PO, order number or item". */
  readonly label: string;
  /** As the URL has it. */
  readonly value: string | null;
  readonly onSearch: (value: string | null) => void;
}
const typingPauseMs = 250;
const meant = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Narrows a list as one types; follows the URL when it changes from elsewhere. */
export function ListSearch({ label, value, onSearch }: ListSearchProps) {
  const [typed, setTyped] = useState(value ?? '');
  // A space at the end of what is being typed is not taken away.
  useEffect(() => { setTyped((now) => (meant(now) === value ? now : value ?? '')); }, [value]);
  const search = useDebouncedCallback((text: string) => onSearch(meant(text)), typingPauseMs);
  return (
    <TextInput
      type="search" aria-label={label} placeholder={label} leftSection={<IconSearch size={14} aria-hidden="true" />} w={{ base: '100%', sm: 280 }} value={typed}
      onChange={(event) => { setTyped(event.currentTarget.value); search(event.currentTarget.value); }}
    />
  );
}
