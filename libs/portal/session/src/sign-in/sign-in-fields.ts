export interface SignInFields { readonly email: string; readonly password: string }
export type SignInProblem = 'signIn.emailMissing' | 'signIn.emailWrong' | 'signIn.passwordMissing';

/** Only what is plainly wrong; whether the address is known is not ours to say. */
export function signInProblems({ email, password }: SignInFields): { readonly email: SignInProblem | null; readonly password: SignInProblem | null } {
  return {
    email: email.trim() === '' ? 'signIn.emailMissing' : /^\S+@\S+$/.test(email.trim()) ? null : 'signIn.emailWrong',
    password: password === '' ? 'signIn.passwordMissing' : null,
  };
}
