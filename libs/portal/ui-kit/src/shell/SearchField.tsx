import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';

import { useShortcut } from '../keyboard/use-shortcut';
import { useKitT } from '../messages/kit-messages';
import classes from './shell.module.css';

export interface SearchFieldProps {
  readonly initial?: string;
  readonly onSearch: (text: string) => void;
  readonly placeholder?: string;
}

/** `/` puts the cursor here from anywhere. Remount it (by `key`) when the search in the URL changes. */
export function SearchField({ initial = '', onSearch, placeholder }: SearchFieldProps) {
  const t = useKitT();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initial);
  useShortcut('/', () => { input.current?.focus(); input.current?.select(); });
  const submit = (event: FormEvent) => { event.preventDefault(); onSearch(text.trim()); };
  return (
    <form onSubmit={submit}>
      <TextInput ref={input} type="search" value={text} onChange={(event) => setText(event.currentTarget.value)} aria-label={placeholder ?? t('shell.search')} placeholder={placeholder ?? t('shell.search')} leftSection={<IconSearch size={16} aria-hidden="true" />} rightSection={<span className={`${classes.kbd} ${classes.wideOnly}`} aria-hidden="true">/</span>} autoComplete="off" />
    </form>
  );
}
