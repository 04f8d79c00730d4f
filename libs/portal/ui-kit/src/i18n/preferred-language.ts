/**
 * The language to show: the person's own setting, else the browser's first that is offered, else the first offered.
 * Tags are compared by their primary part, so `de-AT` finds `de`.
 */
export function preferredLanguage(offered: readonly string[], setting: string | null, browser: readonly string[]): string {
  const wanted = setting === null ? browser : [setting, ...browser];
  const match = wanted.map(primary).find((code) => offered.includes(code));
  return match ?? offered[0] ?? 'en';
}

const primary = (tag: string) => tag.toLowerCase().split('-')[0] ?? '';
