import { Combobox, TextInput, type TextInputProps, useCombobox } from '@mantine/core';
import { IconCheck, IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';

import { useSessionT } from '../messages/session-messages';
import { useSession } from '../viewer/session';
import { accountLabel } from './account-label';
import { findAccounts } from './find-accounts';
import classes from './switcher.module.css';

const mostShown = 100;

/** Every account of every company, found by typing. Arrows move, enter chooses. Loaded when it is first opened. */
export function SwitcherPanel({ onChoose }: { readonly onChoose: (accountId: string) => void }) {
  const t = useSessionT();
  const { viewer: { memberships, account } } = useSession();
  const [text, setText] = useState('');
  const listId = useId();
  const combobox = useCombobox({ opened: true });
  const { memberships: found, left } = useMemo(() => findAccounts(memberships, text, mostShown), [memberships, text]);
  const { selectFirstOption, selectActiveOption } = combobox;
  useEffect(() => { if (text === '') selectActiveOption(); else selectFirstOption(); }, [text, selectActiveOption, selectFirstOption]);
  return (
    <Combobox store={combobox} onOptionSubmit={onChoose} withinPortal={false}>
      <div className={classes.find}>
        <Combobox.EventsTarget>
          <FindField listId={listId} label={t('switcher.filter')} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        </Combobox.EventsTarget>
      </div>
      <Combobox.Options id={listId} className={classes.options} aria-label={t('switcher.accounts')}>
        {found.map(({ company, accounts }) => (
          <Combobox.Group key={company.id} label={company.name}>
            {accounts.map((each) => (
              <Combobox.Option key={each.id} value={each.id} active={each.id === account.id} aria-current={each.id === account.id || undefined} className={classes.option}>
                <IconCheck size={14} className={classes.check} data-current={each.id === account.id || undefined} aria-hidden="true" />
                <span className={classes.name}>{accountLabel(each, company.name)}</span>
                <span className={classes.number}>{each.isBlocked && <span className={classes.blocked}>{t('switcher.blocked')} </span>}{each.currency}</span>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
        {found.length === 0 && <Combobox.Empty>{t('switcher.none', { text })}</Combobox.Empty>}
      </Combobox.Options>
      {left > 0 && <p className={classes.left}>{t('switcher.left', { count: left })}</p>}
    </Combobox>
  );
}

/** Mantine tells the field which option is reached; that it governs a list which is always there, it only tells later. The panel comes after its popover, so the field takes the focus itself. */
function FindField({ listId, label, ...given }: TextInputProps & { readonly listId: string; readonly label: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { box.current?.querySelector('input')?.focus({ preventScroll: true }); }, []);
  return <div ref={box}><TextInput {...given} type="search" role="combobox" aria-label={label} placeholder={label} aria-controls={listId} aria-expanded aria-autocomplete="list" leftSection={<IconSearch size={14} aria-hidden="true" />} autoComplete="off" /></div>;
}
