import type { IdentityTranslate } from '../messages/identity-messages';
import { en } from '../messages/en';

type Known = Extract<Parameters<IdentityTranslate>[0], `field.${string}`>;
const isKnown = (key: string): key is Known => key in en;

/** "Grants 2 · Up to 1 · Amount" of "grants.1.upTo.0.amount"; a field that has no word here keeps its own. */
export function fieldLabel(path: string, t: IdentityTranslate): string {
  return path.split('.').reduce<string[]>((words, part) => {
    if (/^\d+$/.test(part)) return [...words.slice(0, -1), `${words.at(-1) ?? ''} ${String(Number(part) + 1)}`.trim()];
    const key = `field.${part}`;
    return [...words, isKnown(key) ? t(key) : part];
  }, []).join(' · ');
}
