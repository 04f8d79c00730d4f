import { TextInput } from '@mantine/core';
import { Section } from '@portico/portal-ui-kit';
import type { RefObject } from 'react';

import { useIdentityT } from '../messages/identity-messages';
import { PermissionLine } from './PermissionLine';
import type { RoleDraft } from './role-draft';
import classes from './roles.module.css';
import type { MatrixGroup } from './roles.documents';
import type { CompanyPlaces } from './use-ship-tos';

export interface RoleFormProps {
  readonly draft: RoleDraft;
  readonly matrix: readonly MatrixGroup[];
  readonly places: CompanyPlaces;
  readonly isFixed: boolean;
  /** It was tried to save it: what is missing is marked. */
  readonly isChecked: boolean;
  readonly nameProblem: string | null;
  readonly nameField: RefObject<HTMLInputElement | null>;
  readonly onChange: (draft: RoleDraft) => void;
}

/** Name and matrix: each permission a sentence, in groups. */
export function RoleForm({ draft, matrix, places, isFixed, isChecked, nameProblem, nameField, onChange }: RoleFormProps) {
  const t = useIdentityT();
  const named = draft.grants.flatMap(({ upTo }) => upTo?.map(({ currency }) => currency) ?? []);
  const currencies = [...new Set([...places.currencies, ...named])];
  return (
    <>
      {!isFixed && (
        <div className={classes.head}>
          <TextInput ref={nameField} label={t('roles.name')} value={draft.name} maxLength={80} autoComplete="off" error={nameProblem} onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })} />
          <TextInput label={t('roles.description')} placeholder={t('roles.optional')} value={draft.description} maxLength={300} autoComplete="off" onChange={(event) => onChange({ ...draft, description: event.currentTarget.value })} />
        </div>
      )}
      {matrix.map(({ code, title, permissions }) => (
        <Section key={code} title={title}>
          <div className={classes.group}>{permissions.map((line) => <PermissionLine key={line.permission} line={line} grants={draft.grants} places={places} currencies={currencies} isChecked={isChecked} isFixed={isFixed} onChange={(grants) => onChange({ ...draft, grants })} />)}</div>
        </Section>
      ))}
    </>
  );
}
