import { MultiSelect, NativeSelect } from '@mantine/core';

import { useIdentityT } from '../messages/identity-messages';
import { AmountFields } from './AmountFields';
import type { GrantDraft } from './role-draft';
import classes from './roles.module.css';
import type { MatrixLine } from './roles.documents';
import type { CompanyPlaces } from './use-ship-tos';

export interface GrantBoundsProps {
  readonly line: MatrixLine;
  readonly grant: GrantDraft;
  readonly places: CompanyPlaces;
  readonly currencies: readonly string[];
  readonly isChecked: boolean;
  readonly isFixed: boolean;
  readonly onChange: (change: Partial<GrantDraft>) => void;
}

/** The bounds of one grant, read on as the rest of its sentence: up to how much, and to where. */
export function GrantBounds({ line: { bounds, sentence }, grant: { upTo, shipToIds }, places, currencies, isChecked, isFixed, onChange }: GrantBoundsProps) {
  const t = useIdentityT();
  const has = (bound: 'UP_TO' | 'SHIP_TOS') => bounds.some((each) => each.bound === bound);
  const [first = 'EUR'] = currencies;
  return (
    <>
      {has('UP_TO') && (
        <div className={classes.bound}>
          <NativeSelect aria-label={t('roles.howMuch', { what: sentence })} disabled={isFixed} value={upTo ? 'some' : 'any'} data={[{ value: 'any', label: t('roles.anyAmount') }, { value: 'some', label: t('roles.upTo') }]} onChange={(event) => onChange({ upTo: event.currentTarget.value === 'some' ? [{ amount: '', currency: first }] : null })} />
          {upTo && <AmountFields of={sentence} amounts={upTo} currencies={currencies} isChecked={isChecked} onChange={(next) => onChange({ upTo: next })} />}
        </div>
      )}
      {has('SHIP_TOS') && (
        <div className={`${classes.bound ?? ''} ${classes.boundWide ?? ''}`}>
          <NativeSelect aria-label={t('roles.where', { what: sentence })} disabled={isFixed} value={shipToIds ? 'some' : 'any'} data={[{ value: 'any', label: t('roles.anywhere') }, { value: 'some', label: t('roles.onlyTo') }]} onChange={(event) => onChange({ shipToIds: event.currentTarget.value === 'some' ? [] : null })} />
          {shipToIds && <ShipToPicker label={t('roles.addressesOf', { what: sentence })} chosen={shipToIds} places={places} error={isChecked && shipToIds.length === 0 ? t('roles.shipTosMissing') : null} onChange={(next) => onChange({ shipToIds: next })} />}
        </div>
      )}
    </>
  );
}

interface ShipToPickerProps { readonly label: string; readonly chosen: readonly string[]; readonly places: CompanyPlaces; readonly error: string | null; readonly onChange: (chosen: readonly string[]) => void }

/** Grouped by account. One that is closed stays while it is chosen, so that it can be seen and taken away. */
function ShipToPicker({ label, chosen, places, error, onChange }: ShipToPickerProps) {
  const t = useIdentityT();
  const offered = places.shipTos.filter(({ isActive, value }) => isActive || chosen.includes(value));
  const unknown = chosen.filter((id) => !offered.some(({ value }) => value === id)).map((value) => ({ value, label: t('roles.closedAddress'), account: t('roles.otherAddresses') }));
  const all = [...offered, ...unknown];
  const groups = [...new Set(all.map(({ account }) => account))];
  return (
    <MultiSelect
      aria-label={label} placeholder={chosen.length === 0 ? t('roles.chooseAddresses') : ''} searchable value={[...chosen]} error={error} onChange={onChange} nothingFoundMessage={t('roles.noAddress')} maxDropdownHeight={280}
      data={groups.map((group) => ({ group, items: all.filter(({ account }) => account === group).map(({ value, label: name }) => ({ value, label: name })) }))}
    />
  );
}
