import { describe, expect, it } from '@jest/globals';
import { readPeopleList, type ListedPerson } from './read-people-list.js';

const read = (text: string) => readPeopleList(text, 200);
const people = (text: string): readonly Partial<ListedPerson>[] => {
  const { people: found, faults } = read(text);
  expect(faults).toEqual([]);
  return found.map(({ line: _, ...person }) => person);
};
const person = (email: string, more: Partial<ListedPerson> = {}) => ({ email, name: null, roles: [], endsOn: null, ...more });

describe('a list of people', () => {
  it.each<[string, string, object[]]>([
    ['addresses, one a line', 'a@x.example\nb@x.example\n', [person('a@x.example'), person('b@x.example')]],
    ['a mark of its encoding and line ends of Windows', '\uFEFFa@x.example\r\n\r\nB@X.example\r\n', [person('a@x.example'), person('b@x.example')]],
    ['names before addresses', 'Lena Maurer <lena@x.example>\n<jana@x.example>', [person('lena@x.example', { name: 'Lena Maurer' }), person('jana@x.example')]],
    ['the recipients of a mail', 'Lena Maurer <lena@x.example>; jana@x.example; "Brandt, Nils" <nils@x.example>', [person('lena@x.example', { name: 'Lena Maurer' }), person('jana@x.example'), person('nils@x.example', { name: 'Brandt, Nils' })]],
    ['a name in quotation marks alone in its line', '"Maurer, Lena" <lena@x.example>', [person('lena@x.example', { name: 'Maurer, Lena' })]],
    ['commas', 'lena@x.example,Lena Maurer,buyer', [person('lena@x.example', { name: 'Lena Maurer', roles: ['buyer'] })]],
    ['semicolons, as German spreadsheets write', 'Name;E-Mail;Rolle;Letzter Tag\nLena Maurer;lena@x.example;Einkauf;31.12.2026', [person('lena@x.example', { name: 'Lena Maurer', roles: ['Einkauf'], endsOn: '2026-12-31' })]],
    ['tabs, as spreadsheets are copied', 'First name\tLast name\tEmail address\tEnd date\nLena\tMaurer\tlena@x.example\t2026-12-31', [person('lena@x.example', { name: 'Lena Maurer', endsOn: '2026-12-31' })]],
    ['quoted fields with what would end them', 'name,email\n"Maurer, ""Lena""",lena@x.example\n"Two\nLines",two@x.example', [person('lena@x.example', { name: 'Maurer, "Lena"' }), person('two@x.example', { name: 'Two\nLines' })]],
    ['several roles', 'email,role\nlena@x.example,buyer | viewer', [person('lena@x.example', { roles: ['buyer', 'viewer'] })]],
    ['columns that we do not know', 'Cost centre;Mail\n4711;lena@x.example', [person('lena@x.example')]],
    ['nothing', ' \n\r\n', []],
  ])('is read with %s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('tells each line that cannot be taken, and takes the others', () => {
    const { people: found, faults } = read('email;name;end\na@x.example;A;\nnot-an-address;B;\n;C;\nd@x.example;D;31.02.2026\nA@x.example;again;\ne@x.example;E;2026-12-31');
    expect(found.map(({ line, email }) => [line, email])).toEqual([[2, 'a@x.example'], [7, 'e@x.example']]);
    expect(faults).toEqual([
      { line: 3, kind: 'invalid-address', value: 'not-an-address' }, { line: 4, kind: 'no-address' }, { line: 5, kind: 'invalid-date', value: '31.02.2026' },
      { line: 6, kind: 'duplicate', email: 'a@x.example', firstLine: 2 },
    ]);
  });

  it('loses one line to a quotation mark that is not closed', () => {
    const { people: found, faults } = read('a@x.example,A\n"b@x.example,B\nc@x.example,C');
    expect(found.map(({ email }) => email)).toEqual(['a@x.example', 'c@x.example']);
    expect(faults).toEqual([{ line: 2, kind: 'unreadable' }]);
  });

  it('loses one line to a quotation mark in its middle', () => {
    const { people: found, faults } = read(`a@x.example,A\nb@x.example,'"B\nc@x.example,C`);
    expect(found.map(({ email }) => email)).toEqual(['a@x.example', 'c@x.example']);
    expect(faults).toEqual([{ line: 2, kind: 'unreadable' }]);
  });

  it.each([`'"\\`, '6" pipe', '"a" b'])('tells of a quotation mark where none can stand: %s', (text) => {
    expect(read(`${text}\na@x.example`)).toMatchObject({ people: [{ line: 2, email: 'a@x.example' }], faults: [{ line: 1, kind: 'unreadable' }] });
  });

  it('ends where there are more people than can be taken', () => {
    const { people: found, faults } = readPeopleList('a@x.example\nb@x.example\nc@x.example\nd@x.example', 2);
    expect(found).toHaveLength(2);
    expect(faults).toEqual([{ line: 3, kind: 'too-many' }]);
  });

  it('has no address in a line that has none', () => {
    expect(read('Lena Maurer\nJana').faults).toEqual([{ line: 1, kind: 'no-address' }, { line: 2, kind: 'no-address' }]);
  });
});
