/** A link in a mail works for so long. */
export const invitationDays = 7;

/** A role as an invitation names it. */
export interface OfferedRole {
  /** A ready-made role's name, or the id of one that the company made. */
  readonly role: string;
  /** Null: every account of the company. */
  readonly accountIds: readonly string[] | null;
}
