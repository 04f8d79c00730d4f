import { Anchor, Checkbox } from '@mantine/core';

import { useIdentityT } from '../messages/identity-messages';
import { GrantBounds } from './GrantBounds';
import { changedAt, type GrantDraft, withNew, withoutAll, withoutAt } from './role-draft';
import classes from './roles.module.css';
import type { MatrixLine } from './roles.documents';
import type { CompanyPlaces } from './use-ship-tos';

export interface PermissionLineProps {
  readonly line: MatrixLine;
  readonly grants: readonly GrantDraft[];
  readonly places: CompanyPlaces;
  readonly currencies: readonly string[];
  readonly isChecked: boolean;
  /** Ready-made: read, not changed. */
  readonly isFixed: boolean;
  readonly onChange: (grants: readonly GrantDraft[]) => void;
}

/** One permission as a sentence, with the bounds it is given within; several ways are alternatives. */
export function PermissionLine({ line, grants, isFixed, onChange, ...rest }: PermissionLineProps) {
  const t = useIdentityT();
  const { permission, sentence, mayGrant, bounds } = line;
  const own = grants.flatMap((grant, index) => (grant.permission === permission ? [{ grant, index }] : []));
  const isDisabled = isFixed || !mayGrant;
  return (
    <div className={classes.line}>
      <Checkbox label={sentence} checked={own.length > 0} disabled={isDisabled} onChange={(event) => onChange(event.currentTarget.checked ? withNew(grants, permission) : withoutAll(grants, permission))} />
      {!mayGrant && !isFixed && <p className={classes.reason}>{t('roles.notYours')}</p>}
      {bounds.length > 0 && own.map(({ grant, index }, way) => (
        <div key={index}>
          {way > 0 && <div className={classes.or}>{t('roles.or')}</div>}
          <div className={classes.grant}>
            <GrantBounds line={line} grant={grant} isFixed={isDisabled} {...rest} onChange={(change) => onChange(changedAt(grants, index, change))} />
            {own.length > 1 && !isDisabled && <Anchor component="button" type="button" fz="sm" className={classes.without ?? ''} onClick={() => onChange(withoutAt(grants, index))}>{t('roles.withoutWay')}</Anchor>}
          </div>
        </div>
      ))}
      {bounds.length > 0 && own.length > 0 && !isDisabled && own.some(({ grant }) => grant.upTo ?? grant.shipToIds) && <Anchor component="button" type="button" fz="sm" className={classes.more ?? ''} onClick={() => onChange(withNew(grants, permission))}>{t('roles.anotherWay')}</Anchor>}
    </div>
  );
}
