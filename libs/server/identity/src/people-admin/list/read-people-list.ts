import { CsvError, parse } from 'csv-parse/sync';
import { isMailAddress, parseMailbox } from '@portico/platform-mail';
import { columnsOf, type Column } from './list-columns.js';
import { dayFrom } from './list-day.js';

export interface ListedPerson {
  /** Of the text, from 1. */
  readonly line: number;
  readonly email: string;
  readonly name: string | null;
  /** As written; roles are looked up by whoever knows the company. */
  readonly roles: readonly string[];
  readonly endsOn: string | null;
}
export type LineFault =
  | { readonly line: number; readonly kind: 'no-address' | 'unreadable' | 'too-many' }
  | { readonly line: number; readonly kind: 'invalid-address' | 'invalid-date'; readonly value: string }
  | { readonly line: number; readonly kind: 'duplicate'; readonly email: string; readonly firstLine: number };
export interface PeopleList {
  readonly people: readonly ListedPerson[];
  readonly faults: readonly LineFault[];
}
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * A list as people paste it: one address, `Name <address>` or a row of a spreadsheet per line, separated by comma, semicolon or
 * tab, with or without a header in English or German; or the recipients of a mail in one line.
 * @param most people; a fault tells of the rest
 */
export function readPeopleList(text: string, most: number): PeopleList {
  const { rows, faults } = rowsOf(withMailboxesQuoted(text));
  const columns = rows[0] ? columnsOf(rows[0].cells) : null;
  const read = (columns ? rows.slice(1) : rows).flatMap((row) => (columns ? [fromColumns(row, columns)] : withoutHeader(row)));
  const people: ListedPerson[] = [];
  const all: LineFault[] = [...faults];
  const lines = new Map<string, number>();
  for (const person of read) {
    if ('kind' in person) { all.push(person); continue; }
    const firstLine = lines.get(person.email);
    if (firstLine !== undefined) { all.push({ line: person.line, kind: 'duplicate', email: person.email, firstLine }); continue; }
    if (people.length >= most) { all.push({ line: person.line, kind: 'too-many' }); break; }
    lines.set(person.email, person.line);
    people.push(person);
  }
  return { people, faults: all.sort((a, b) => a.line - b.line) };
}

/** A quotation mark that is not closed would swallow what follows: such a text is read line by line, so that one line alone is lost. */
function rowsOf(text: string): { readonly rows: readonly Row[]; readonly faults: readonly LineFault[] } {
  const delimiter = delimiterOf(text);
  try {
    return { rows: parsed(text, delimiter), faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines = text.split(/\r\n|\r|\n/).map((content, index) => ({ content, line: index + 1 }));
    const read = lines.map(({ content, line }): readonly Row[] | LineFault => {
      try {
        return parsed(content, delimiter).map(({ cells }) => ({ line, cells }));
      } catch (fault) {
        if (!(fault instanceof CsvError)) throw fault;
        return { line, kind: 'unreadable' };
      }
    });
    return { rows: read.flatMap((each) => ('kind' in each ? [] : each)), faults: read.flatMap((each) => ('kind' in each ? [each] : [])) };
  }
}


function parsed(text: string, delimiter: string): readonly Row[] {
  const records = parse(text, {
    delimiter, bom: true, trim: true, relax_column_count: true, skip_empty_lines: true, info: true, record_delimiter: ['\r\n', '\n', '\r'],
  }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  return records.map(({ record, info }) => ({ line: info.lines, cells: record.map((cell) => cell.trim()) })).filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Mail programs write `"Maurer, Lena" <lena@…>`: to a spreadsheet a field ends with its quotation mark. */
const withMailboxesQuoted = (text: string): string => text.replaceAll(/"([^"\n]*)"[ \t]*<([^<>\s"]+)>/g, '"$1 <$2>"');

/** The one that the first lines have most of, outside of quotation marks; a tab wins over the others, for nobody types one. */
function delimiterOf(text: string): string {
  const bare = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').slice(0, 5).join('\n').replaceAll(/"[^"\n]*"/g, '');
  if (bare.includes('\t')) return '\t';
  const count = (mark: string): number => bare.split(mark).length - 1;
  if (count(';') > 0 && count(';') >= count(',')) return ';';
  return ',';
}

function fromColumns({ line, cells }: Row, columns: readonly (Column | null)[]): ListedPerson | LineFault {
  const of = (column: Column): string => cells[columns.indexOf(column)] ?? '';
  const name = of('name') || [of('first-name'), of('last-name')].filter(Boolean).join(' ');
  return personFrom(line, of('email'), name, of('role'), of('ends-on'));
}

function withoutHeader({ line, cells }: Row): readonly (ListedPerson | LineFault)[] {
  const addressed = cells.filter((cell) => cell.includes('@'));
  // Recipients of a mail, one after the other.
  if (addressed.length > 1) return cells.filter((cell) => cell !== '').map((cell) => personFrom(line, cell, '', '', ''));
  const address = addressed[0];
  if (address === undefined) return [{ line, kind: 'no-address' }];
  const rest = cells.filter((cell) => cell !== address && cell !== '');
  const endsOn = rest.find((cell) => dayFrom(cell) !== null) ?? '';
  const [name = '', role = ''] = rest.filter((cell) => cell !== endsOn);
  return [personFrom(line, address, name, role, endsOn)];
}

function personFrom(line: number, address: string, name: string, role: string, until: string): ListedPerson | LineFault {
  if (address === '') return { line, kind: 'no-address' };
  const mailbox = parseMailbox(address);
  if (!mailbox || !isMailAddress(mailbox.address)) return { line, kind: 'invalid-address', value: address.slice(0, 120) };
  const endsOn = until === '' ? null : dayFrom(until);
  if (until !== '' && endsOn === null) return { line, kind: 'invalid-date', value: until.slice(0, 40) };
  const roles = role.split(/[|+/]/).map((each) => each.trim()).filter((each) => each !== '');
  return { line, email: mailbox.address.toLowerCase(), name: name.slice(0, 120) || mailbox.name || null, roles, endsOn };
}
