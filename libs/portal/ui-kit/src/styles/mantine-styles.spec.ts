import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../../../../..');
const sheets = path.join(root, 'node_modules/@mantine/core/styles');

function* sources(folder: string): Generator<string> {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist', 'gql'].includes(entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(file);
    else if (/\.tsx?$/.test(entry.name)) yield file;
  }
}

const importedNames = (text: string) => [...text.matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)].flatMap(([, names]) => (names ?? '').split(',').map((name) => name.trim().replace(/^type /, '').split(' as ')[0] ?? ''));

describe('the style sheets of Mantine', () => {
  it('are there for every component the portal imports', () => {
    const listed = fs.readFileSync(path.join(here, 'mantine.css'), 'utf8');
    const used = new Set([path.join(root, 'libs/portal'), path.join(root, 'apps/portal')].flatMap((folder) => [...sources(folder)]).flatMap((file) => importedNames(fs.readFileSync(file, 'utf8'))));
    // What a component is made of has a sheet under its own name.
    const parts: Record<string, string[]> = { Select: ['Combobox', 'Input'], MultiSelect: ['Combobox', 'Input', 'PillsInput', 'Pill'], Autocomplete: ['Combobox', 'Input'], TextInput: ['Input'], Textarea: ['Input'], FileInput: ['Input'] };
    const needed = [...used].flatMap((name) => [name, ...(parts[name] ?? [])]).filter((name) => fs.existsSync(path.join(sheets, `${name}.layer.css`)));
    expect(needed.length).toBeGreaterThan(10);
    expect(needed.filter((name) => !listed.includes(`/${name}.layer.css`))).toEqual([]);
  });

  it('all exist', () => {
    const listed = [...fs.readFileSync(path.join(here, 'mantine.css'), 'utf8').matchAll(/styles\/([\w-]+\.layer\.css)/g)].map(([, file]) => file ?? '');
    expect(listed.filter((file) => !fs.existsSync(path.join(sheets, file)))).toEqual([]);
  });
});
