import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

import { useIdentityT } from '../messages/identity-messages';
import { calledOf } from './person-state';
import { usePeople } from './use-people';

export interface PersonPickerProps {
  readonly label: string;
  /** Whoever it is about is not offered. */
  readonly without: string;
  readonly value: string | null;
  readonly error: string | null;
  readonly onChange: (personId: string | null) => void;
}
const typingPauseMs = 250;

/** One of the company's active people, found by what is typed. */
export function PersonPicker({ label, without, value, error, onChange }: PersonPickerProps) {
  const t = useIdentityT();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ readonly value: string; readonly label: string } | null>(null);
  const [asked] = useDebouncedValue(typed.trim(), typingPauseMs);
  const { rows } = usePeople({ text: asked === '' || asked === chosen?.label ? null : asked, states: ['ACTIVE'], role: null, sort: 'NAME' });
  const found = rows.filter(({ id }) => id !== without).map((person) => ({ value: person.id, label: calledOf(person) }));
  const data = chosen && !found.some((each) => each.value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Select
      label={label} placeholder={t('people.typeName')} searchable data={data} value={value} error={error} searchValue={typed} onSearchChange={setTyped} nothingFoundMessage={t('people.nobody')} filter={({ options }) => options} data-autofocus
      onChange={(id) => { setChosen(data.find((each) => each.value === id) ?? null); onChange(id); }}
    />
  );
}
