import { dictionary } from '@zxcvbn-ts/language-common';

/** Some 49,000 that people really used, the commonest first: about 3.5 MB. */
const common: ReadonlySet<string> = new Set(dictionary['passwords-common']);

const rows = ['abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz', '0123456789012345678901234567890123456789', 'qwertyuiopasdfghjklzxcvbnm', 'qwertzuiopasdfghjklyxcvbnm', 'qwertyuiopqwertyuiop', 'asdfghjklasdfghjkl'];
const lines: readonly string[] = rows.flatMap((row) => [row, [...row].reverse().join('')]);

/** With so many digits and signs around it a common password is still one: "Password2026!". */
const mostDressing = 8;

/** Whether the first thousands of guesses would find it: listed, listed with dressing, a piece again and again, or a row of keys. */
export function isCommon(password: string): boolean {
  const bare = password.toLowerCase();
  if (common.has(bare) || lines.some((line) => line.includes(bare))) return true;
  const piece = repeatedPiece(bare);
  if (piece !== null) return piece.length < 6 || isCommon(piece);
  const core = plain(bare).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const undressed = bare.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return [core, undressed].some((word) => word.length >= 4 && bare.length - word.length <= mostDressing && common.has(word));
}

/** "abc" of "abcabcabc". */
function repeatedPiece(text: string): string | null {
  const length = (text + text).indexOf(text, 1);
  return length < text.length ? text.slice(0, length) : null;
}

const letters: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' };
/** "p4ssw0rd" read as the word it stands for; what stands at the end is dressing and stays. */
const plain = (text: string): string => text.replace(/[013457@$](?=.*\p{L})/gu, (sign) => letters[sign] ?? sign);
