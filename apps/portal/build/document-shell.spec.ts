import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

import { colorSchemeStorageKey, shellTags } from './document-shell';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const page = fs.readFileSync(path.join(root, 'index.html'), 'utf8') + JSON.stringify(shellTags({ nonce: '__NONCE__' }));

describe("the page's shell", () => {
  it.each(['__LANG__', '__TITLE__', '__NONCE__', '__BRAND_CSS__', '__BOOT_JSON__'])('has a place for %s', (token) => {
    expect(page).toContain(token);
    expect(fs.readFileSync(path.join(root, 'README.md'), 'utf8')).toContain(token);
  });

  it("puts the response's nonce on all that is written into the page and runs or paints", () => {
    for (const { tag, attrs } of shellTags({ nonce: 'N' })) if (tag === 'style' || attrs?.['type'] === undefined) expect(attrs?.['nonce']).toBe('N');
  });

  it('reads the choice of light or dark where the theme keeps it', () => {
    const provider = fs.readFileSync(path.resolve(root, '../../libs/portal/ui-kit/src/theme/PorticoProvider.tsx'), 'utf8');
    expect(provider).toContain(`colorSchemeKey = '${colorSchemeStorageKey}'`);
  });
});
