export type Column = 'email' | 'name' | 'first-name' | 'last-name' | 'role' | 'ends-on';

/** What headers are called, in English and German, without blanks, hyphens and case. */
const headers: Readonly<Record<Column, readonly string[]>> = {
  email: ['email', 'emailaddress', 'mail', 'mailadresse', 'emailadresse', 'address', 'adresse'],
  name: ['name', 'fullname', 'displayname', 'vollername', 'vorundnachname', 'person'],
  'first-name': ['firstname', 'givenname', 'vorname'],
  'last-name': ['lastname', 'surname', 'familyname', 'nachname', 'familienname'],
  role: ['role', 'roles', 'rolle', 'rollen'],
  'ends-on': ['endson', 'enddate', 'end', 'until', 'lastday', 'enddatum', 'ende', 'bis', 'letztertag', 'endetam', 'gültigbis', 'validuntil'],
};
const named = (cell: string): Column | null => {
  const bare = cell.toLowerCase().replaceAll(/[\s_-]/g, '');
  return (Object.keys(headers) as Column[]).find((column) => headers[column].includes(bare)) ?? null;
};

/** What each cell of a header stands for; null where it is none: a header names the address, and holds none itself. */
export function columnsOf(cells: readonly string[]): readonly (Column | null)[] | null {
  const columns = cells.map(named);
  return columns.includes('email') && !cells.some((cell) => cell.includes('@')) ? columns : null;
}
