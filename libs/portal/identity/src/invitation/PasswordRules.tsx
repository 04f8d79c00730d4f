import { IconCheck, IconPoint } from '@tabler/icons-react';

import { useIdentityT } from '../messages/identity-messages';
import classes from './invitation.module.css';

/** As the server has it, which decides. */
const shortest = 12;
const isLong = (password: string): boolean => [...password].length >= shortest;
const isOwn = (password: string, known: readonly string[]): boolean => !known.some((each) => each.trim() !== '' && each.trim().toLowerCase() === password.trim().toLowerCase());

export const meetsRules = (password: string, known: readonly string[]): boolean => isLong(password) && isOwn(password, known);

/** What a password has to be, each ticked as it is met. */
export function PasswordRules({ password, known }: { readonly password: string; readonly known: readonly string[] }) {
  const t = useIdentityT();
  const rules = [{ words: t('invite.ruleLength', { count: shortest }), isMet: isLong(password) }, { words: t('invite.ruleOwn'), isMet: password !== '' && isOwn(password, known) }];
  return <ul className={classes.rules}>{rules.map(({ words, isMet }) => <li key={words} data-met={isMet || undefined}>{isMet ? <IconCheck size={14} aria-label={t('invite.ruleMet')} /> : <IconPoint size={14} aria-hidden="true" />}{words}</li>)}</ul>;
}
