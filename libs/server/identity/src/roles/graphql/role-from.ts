import { boundsOf, isPermission, type BuyerContext, type Grant as DomainGrant, type Permission as DomainPermission } from '@portico/domain';
import { noMoreThan } from '@portico/platform-graphql-kit';
import { permissionView } from '../../graphql/viewer.type.js';
import { sayGrant, sayPermission, type ShipToNames } from '../messages/grant-sentences.js';
import { sayRole } from '../messages/say.js';
import type { GrantWish } from '../role-form.js';
import type { PersonRightsView, RoleView } from '../use-cases/read-roles.js';
import { boundShown, readyMadeShown, type Grant, type GrantInput, type PermissionGroup, type PersonRights, type Role } from './role.type.js';

const grantFrom = (locale: string, { permission, upTo, shipToIds }: DomainGrant, names: ShipToNames): Grant =>
  ({ permission: permissionView[permission], upTo, shipToIds, sentence: sayGrant(locale, { permission, upTo, shipToIds }, names) });

export const roleFrom = ({ locale }: Pick<BuyerContext, 'locale'>, role: RoleView, names: ShipToNames): Role => ({
  ...role, readyMade: role.readyMade && readyMadeShown[role.readyMade], grants: role.grants.map((grant) => grantFrom(locale, grant, names)),
});

export const rightsFrom = (buyer: Pick<BuyerContext, 'locale'>, { person, assignments, permissions }: PersonRightsView, names: ShipToNames): PersonRights => ({
  personId: person.personId, personName: person.name, isMember: person.isMember, version: person.version,
  assignments: assignments.map(({ role, accountIds }) => ({ role: roleFrom(buyer, role, names), accountIds })),
  permissions: permissions.map(({ permission, sources }) => ({
    permission: permissionView[permission], sentence: sayPermission(buyer.locale, permission), isAllowed: sources.length > 0,
    sources: sources.map(({ role, grant, accountIds }) => ({ roleId: role.id, roleName: role.name, grant: grantFrom(buyer.locale, grant, names), accountIds })),
  })),
});

const groups = { BUYING: 'buying', ORDERS: 'orders', INVOICES: 'invoices', COMPANY: 'company' } as const;
const groupOf: Readonly<Record<DomainPermission, keyof typeof groups>> = {
  'see-prices': 'BUYING', order: 'BUYING', 'see-orders': 'ORDERS', 'see-credit': 'INVOICES', 'see-invoices': 'INVOICES', 'see-invoice-documents': 'INVOICES', 'pay-invoices': 'INVOICES',
  'manage-people': 'COMPANY', 'manage-roles': 'COMPANY', 'see-audit': 'COMPANY', export: 'COMPANY',
};

export function matrixFor({ locale }: Pick<BuyerContext, 'locale'>, grantable: ReadonlySet<DomainPermission>): readonly PermissionGroup[] {
  const permissions = Object.keys(groupOf).filter(isPermission);
  return (Object.keys(groups) as (keyof typeof groups)[]).map((code) => ({
    code, title: sayRole(locale, `group.${groups[code]}`),
    permissions: permissions.filter((permission) => groupOf[permission] === code).map((permission) => ({
      permission: permissionView[permission], sentence: sayPermission(locale, permission), mayGrant: grantable.has(permission),
      bounds: boundsOf[permission].map((bound) => ({ bound: boundShown[bound], title: sayRole(locale, `bound.${bound}.title`) })),
    })),
  }));
}

const most = { grants: 100, amounts: 50, shipTos: 1_000 } as const;
/** "SEE_PRICES" → "see-prices": the enum's names are made so. */
const permissionNamed = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/** @throws BadUserInput for what no person sends */
export const wishesFrom = (grants: readonly GrantInput[]): readonly GrantWish[] => noMoreThan('grants', grants, most.grants).map(({ permission, upTo, shipToIds }) => ({
  permission: permissionNamed(permission), upTo: upTo ? noMoreThan('upTo', upTo, most.amounts).map(({ amount, currency }) => ({ amount, currency })) : null,
  shipToIds: shipToIds ? noMoreThan('shipToIds', shipToIds, most.shipTos) : null,
}));
