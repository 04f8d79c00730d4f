import { messageCatalogue } from '@portico/platform-messages';
import type { Device } from './device.js';

const say = messageCatalogue({
  en: { both: '{{browser}} on {{system}}', unknown: 'Unknown device' },
  de: { both: '{{browser}} unter {{system}}', unknown: 'Unbekanntes Gerät' },
});

export function sayDevice(locale: string, { browser, system }: Device): string {
  return browser !== null && system !== null ? say(locale, 'both', { browser, system }) : browser ?? system ?? say(locale, 'unknown');
}
