import { longestPassword } from './passwords.js';

export const shortestPassword = 12;

export type PasswordProblem = 'too-short' | 'too-long' | 'personal';

/** The one place that says which new passwords are refused; null: it may be taken. Existing ones are not asked. */
export function passwordProblem(password: string, { email, name }: { readonly email: string; readonly name: string }): PasswordProblem | null {
  if ([...password].length < shortestPassword) return 'too-short';
  if (password.length > longestPassword) return 'too-long';
  const bare = password.trim().toLowerCase();
  return [email, name].some((known) => known.trim().toLowerCase() === bare) ? 'personal' : null;
}
