import { canonicalPassword } from './canonical-password.js';
import { isCommon } from './common-passwords.js';
import { longestPassword } from './passwords.js';

/** OWASP ASVS 5 (6.2.1) asks for 8 and strongly advises 15. 12: what few people give up on, and a list of common ones and limits on attempts stand beside it. */
export const shortestPassword = 12;

export type PasswordProblem = 'too-short' | 'too-long' | 'common' | 'personal';

export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
  /** The seller's. */
  readonly brandName?: string | undefined;
}

/** Beside the person's own words so many other letters or digits make a password again. */
const leastOther = 8;
const leastWord = 4;

/** The one place that says which new passwords are refused; null: it may be taken. Existing ones are not asked. */
export function passwordProblem(password: string, owner: PasswordOwner): PasswordProblem | null {
  const given = canonicalPassword(password);
  if (given.length > longestPassword) return 'too-long';
  if ([...given].length < shortestPassword) return 'too-short';
  if (isCommon(given)) return 'common';
  return isPersonal(given, owner) ? 'personal' : null;
}

function isPersonal(password: string, { email, name, brandName = '' }: PasswordOwner): boolean {
  const bare = foldedFor(password);
  const words = [email, name, brandName, ...[email, name, brandName].flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))]
    .map(foldedFor).filter((word) => word.length >= leastWord).sort((one, other) => other.length - one.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), bare);
  return rest !== bare && rest.length < leastOther;
}

/** Letters and digits alone, without case and accents. */
const foldedFor = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
