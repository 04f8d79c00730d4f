export type PersonRefusal = 'not-found' | 'exceeds-yours' | 'last-admin' | 'changed-meanwhile' | 'end-in-past' | 'too-soon' | 'same-person' | 'not-a-member' | 'may-not-grant' | 'too-many';

export type PersonAnswer =
  | { readonly kind: 'changed'; readonly personId: string }
  | PersonRefused;
export interface PersonRefused {
  readonly kind: 'refused';
  readonly reason: PersonRefusal;
  /** Who it is about, as they stand now; null when nobody is there. */
  readonly personId: string | null;
}

export const refusedTo = (reason: PersonRefusal, personId: string | null): PersonRefused => ({ kind: 'refused', reason, personId });
