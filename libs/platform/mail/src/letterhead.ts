/** What every mail of the installation shows alike. */
export interface Letterhead {
  readonly brandName: string;
  /** A colour like #0b6172 that can be read on white. */
  readonly accent: string;
  /** Where people reach the portal: `new URL('/invitations/…', portalUrl)`. */
  readonly portalUrl: string;
}
/** Injection token of the Letterhead. */
export const LETTERHEAD = Symbol('Letterhead');
