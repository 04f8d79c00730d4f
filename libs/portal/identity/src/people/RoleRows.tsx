import { ActionIcon, Anchor, MultiSelect, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';

import { useIdentityT } from '../messages/identity-messages';
import classes from './people.module.css';
import { useAccounts } from './use-accounts';
import type { RoleChoice } from './use-role-choices';

/** Null: every account, those to come included. */
export interface RoleWish { readonly role: string; readonly accountIds: readonly string[] | null }

export interface RoleRowsProps {
  readonly roles: readonly RoleWish[];
  readonly choices: readonly RoleChoice[];
  readonly error?: string | null;
  /** What is not whole yet is marked. */
  readonly isChecked: boolean;
  readonly onChange: (roles: readonly RoleWish[]) => void;
}
export const isWholeWish = ({ role, accountIds }: RoleWish): boolean => role !== '' && accountIds?.length !== 0;

/** Which roles, and for which accounts each: "Buyer for these accounts: Werk Bremen". */
export function RoleRows({ roles, choices, error = null, isChecked, onChange }: RoleRowsProps) {
  const t = useIdentityT();
  const accounts = useAccounts();
  const put = (index: number, change: Partial<RoleWish>) => onChange(roles.map((each, at) => (at === index ? { ...each, ...change } : each)));
  const free = (own: string) => choices.filter(({ value }) => value === own || !roles.some(({ role }) => role === value));
  return (
    <fieldset className={classes.roles}>
      <legend>{t('people.roles')}</legend>
      {roles.map(({ role, accountIds }, index) => (
        <div key={`${String(index)} ${role}`} className={classes.roleRow}>
          <NativeSelect aria-label={t('people.roleNo', { number: String(index + 1) })} value={role} error={isChecked && role === '' ? t('people.roleMissing') : null} data={[...(role === '' ? [{ value: '', label: t('people.chooseRole') }] : []), ...free(role), ...(role !== '' && !choices.some(({ value }) => value === role) ? [{ value: role, label: role }] : [])]} onChange={(event) => put(index, { role: event.currentTarget.value })} />
          <div className={classes.reach}>
            <NativeSelect aria-label={t('people.reachNo', { number: String(index + 1) })} value={accountIds ? 'some' : 'all'} data={[{ value: 'all', label: t('people.allAccounts') }, { value: 'some', label: t('people.someAccounts') }]} onChange={(event) => put(index, { accountIds: event.currentTarget.value === 'some' ? [] : null })} />
            {accountIds && <MultiSelect aria-label={t('people.accountsNo', { number: String(index + 1) })} placeholder={accountIds.length === 0 ? t('people.chooseAccounts') : ''} data={[...accounts]} value={[...accountIds]} error={isChecked && accountIds.length === 0 ? t('people.accountsMissing') : null} onChange={(next) => put(index, { accountIds: next })} />}
          </div>
          <ActionIcon aria-label={t('people.withoutRole', { number: String(index + 1) })} onClick={() => onChange(roles.filter((_, at) => at !== index))}><IconX size={14} /></ActionIcon>
        </div>
      ))}
      {roles.length < choices.length && <Anchor component="button" type="button" fz="sm" onClick={() => onChange([...roles, { role: '', accountIds: null }])}>{t(roles.length === 0 ? 'people.addRole' : 'people.anotherRole')}</Anchor>}
      {error && <p className={classes.error} role="alert">{error}</p>}
    </fieldset>
  );
}
