import { describe, expect, it, jest } from '@jest/globals';

import { readBoot, readNonce } from './boot';
import { reloadForNewVersion } from './reload-once';

describe('the boot data', () => {
  it('is read from the page, with what JSON escapes', () => {
    document.body.innerHTML = '<script type="application/json" id="portico-boot">{"language":"de","brand":{"name":"A \\u003c B"}}</script>';
    expect(readBoot(document)).toEqual({ language: 'de', brand: { name: 'A < B' } });
  });

  it('that is missing is a clear fault', () => {
    document.body.innerHTML = '';
    expect(() => readBoot(document)).toThrow('no boot data');
  });

  it('has no nonce where the page was served without', () => {
    document.head.innerHTML = '';
    expect(readNonce(document)).toBeUndefined();
  });
});

describe('a page from before a deploy', () => {
  const store = () => { const kept = new Map<string, string>(); return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) }; };

  it('loads itself again, but not for ever', () => {
    const reload = jest.fn();
    const kept = store();
    expect(reloadForNewVersion(kept, 1_000_000, reload)).toBe(true);
    expect(reloadForNewVersion(kept, 1_010_000, reload)).toBe(false);
    expect(reloadForNewVersion(kept, 1_100_000, reload)).toBe(true);
    expect(reload).toHaveBeenCalledTimes(2);
  });
});
