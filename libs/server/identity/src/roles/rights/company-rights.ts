import { Permissions, type Grant } from '@portico/domain';
import { isAdmin, rightsAt } from '../../people-admin/rights.js';

export interface Member {
  readonly personId: string;
  readonly name: string;
  /** Active, and not past the end of their time. */
  readonly isMember: boolean;
  /** Their time in the company has an end. */
  readonly isTemporary: boolean;
  readonly version: number;
}
export interface OwnRole {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly grants: readonly Grant[];
  readonly version: number;
}
export interface HeldAssignment {
  readonly personId: string;
  /** The code of a ready-made role, or the id of one of the company's own. */
  readonly role: string;
  readonly grants: readonly Grant[];
  /** Null: every account of the company. */
  readonly accountIds: readonly string[] | null;
}

/** A role that an open invitation names. */
export interface Promised {
  readonly email: string;
  readonly role: string;
  readonly accountIds: readonly string[] | null;
}

/** Where a role counts that is held for every account: those to come too, so a list of all there are today does not cover it. */
const everyAccount = 'every account';
const placesOf = (accountIds: readonly string[] | null): readonly string[] => accountIds ?? [everyAccount];

/** Who may do what in one company, as one moment had it. */
export class CompanyRights {
  constructor(
    readonly accountIds: ReadonlySet<string>,
    readonly people: ReadonlyMap<string, Member>,
    readonly roles: ReadonlyMap<string, OwnRole>,
    readonly assignments: readonly HeldAssignment[],
    /** What open invitations will give when they are accepted. */
    readonly invited: readonly Promised[] = [],
  ) {}

  assignmentsOf(personId: string): readonly HeldAssignment[] {
    return this.assignments.filter((each) => each.personId === personId);
  }
  holdersOf(role: string): readonly HeldAssignment[] {
    return this.assignments.filter((each) => each.role === role);
  }
  promisedTo(role: string): readonly Promised[] {
    return this.invited.filter((each) => each.role === role);
  }

  /** Of one account. */
  permissionsFor(personId: string, accountId: string): Permissions {
    return this.permissionsAt(personId, accountId);
  }

  /** Somewhere at least; null accounts: everywhere. */
  managesRoles(personId: string): boolean {
    return this.placesManagedBy(personId).length > 0;
  }

  /** Whether this person could give all of these for each of these accounts: they manage roles there and hold as much themselves. */
  mayGive(personId: string, grants: readonly Grant[], accountIds: readonly string[] | null): boolean {
    return placesOf(accountIds).every((place) => this.mayGiveAt(personId, grants, place));
  }

  /** Whether a role of these grants is one that this person could give for some account. */
  mayDefine(personId: string, grants: readonly Grant[]): boolean {
    return this.placesManagedBy(personId).some((place) => this.mayGiveAt(personId, grants, place));
  }

  /** A role that is held counts for each of its holders, also for those who are away or invited: what it grants then is what they get. */
  mayTouch(personId: string, role: string, grants: readonly Grant[]): boolean {
    return this.mayDefine(personId, grants) && [...this.holdersOf(role), ...this.promisedTo(role)].every(({ accountIds }) => this.mayGive(personId, grants, accountIds));
  }

  /** What is neither gained nor lost is nobody's business: the accounts that a role is held for before and after. */
  mayMove(personId: string, grants: readonly Grant[], before: readonly string[] | null | undefined, after: readonly string[] | null | undefined): boolean {
    const [from, to] = [before, after].map((accountIds) => new Set(accountIds === undefined ? [] : placesOf(accountIds)));
    const moved = [...new Set([...from ?? [], ...to ?? []])].filter((place) => from?.has(place) !== to?.has(place));
    return moved.every((place) => this.mayGiveAt(personId, grants, place));
  }

  /** Somebody there who manages people and roles of every account. */
  get hasAdmin(): boolean {
    return this.admins.length > 0;
  }
  /** One of them without an end. */
  get hasLastingAdmin(): boolean {
    return this.admins.some(({ isTemporary }) => !isTemporary);
  }
  private get admins(): readonly Member[] {
    return [...this.people.values()].filter(({ personId, isMember }) => isMember && isAdmin(this.assignmentsOf(personId)));
  }

  private placesManagedBy(personId: string): readonly string[] {
    const places = new Set(this.assignmentsOf(personId).flatMap(({ accountIds }) => placesOf(accountIds)));
    return [...places].filter((place) => this.permissionsAt(personId, place).has('manage-roles'));
  }
  private mayGiveAt(personId: string, grants: readonly Grant[], place: string): boolean {
    const own = this.permissionsAt(personId, place);
    return own.has('manage-roles') && grants.every((grant) => own.covers(grant));
  }
  private permissionsAt(personId: string, place: string): Permissions {
    if (this.people.get(personId)?.isMember !== true) return new Permissions([]);
    return rightsAt(this.assignmentsOf(personId), place === everyAccount ? null : place);
  }
}
