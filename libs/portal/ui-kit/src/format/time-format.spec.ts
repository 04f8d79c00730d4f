import { describe, expect, it } from '@jest/globals';

import { ago } from './time-format';

const now = new Date('2026-11-23T19:52:00Z');

describe('the age of a figure', () => {
  it('is told in minutes, hours and days', () => {
    expect(ago('en-GB', '2026-11-23T19:48:00Z', now)).toMatch(/^4 mins? ago$|^4 min\.? ago$/);
    expect(ago('en-GB', '2026-11-23T16:50:00Z', now)).toMatch(/^3 hrs? ago$|^3 hr\.? ago$/);
    expect(ago('de-DE', '2026-11-21T19:48:00Z', now)).toBe('vor 2 Tagen');
  });

  it('is left to a word below a minute, and is never in the future', () => {
    expect(ago('en-GB', '2026-11-23T19:51:30Z', now)).toBeNull();
    expect(ago('en-GB', '2026-11-23T20:30:00Z', now)).toBeNull();
  });
});
