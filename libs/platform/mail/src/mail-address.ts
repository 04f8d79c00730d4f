export interface MailAddress {
  readonly address: string;
  /** As the person is called; without control characters, at most 120 characters. */
  readonly name?: string | undefined;
}

/** An address to which no mail can be sent. */
export class InvalidMailAddress extends Error {
  constructor(address: string) {
    super(`Not a mail address: ${JSON.stringify(address.slice(0, 80))}`);
    this.name = 'InvalidMailAddress';
  }
}

const longestAddress = 254; // RFC 5321: a path of 256 with its brackets
const longestLocalPart = 64;
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const domain = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;

/** Whether a mail can be sent there: ASCII, one @, a domain with a dot; no comments, no quotes, no address literals. */
export function isMailAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  return address.length <= longestAddress && local.length <= longestLocalPart && localPart.test(local) && domain.test(address.slice(at + 1));
}

/** Controls, line ends of Unicode, and characters that turn the direction of what follows. */
const unfitForLine = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** What may stand in a header or in one line of text: no line ends, no controls, at most so many characters. */
export function oneLine(text: string, longest: number): string {
  const line = text.replace(unfitForLine, ' ').replace(/ {2,}/g, ' ').trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('').trimEnd()}…`;
}

const longestName = 120;

/** @throws InvalidMailAddress */
export function checkedMailAddress({ address, name }: MailAddress): { readonly address: string; readonly name: string | null } {
  if (!isMailAddress(address)) throw new InvalidMailAddress(address);
  return { address, name: oneLine(name ?? '', longestName) || null };
}

/** `orders@harbour.example` or `Harbour Supply <orders@harbour.example>`, as MAIL_FROM has it; null when it is neither. */
export function parseMailbox(text: string): MailAddress | null {
  const [, named, inBrackets] = /^\s*"?([^"<>]*?)"?\s*<([^<>]+)>\s*$/.exec(text) ?? [];
  const address = (inBrackets ?? text).trim();
  if (!isMailAddress(address)) return null;
  const name = oneLine(named ?? '', longestName);
  return name === '' ? { address } : { address, name };
}
