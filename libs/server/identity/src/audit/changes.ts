export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}
type Facts = Readonly<Record<string, unknown>> | null;

/** What differs between before and after, field by field; a field of an object is named by its path. */
export function changesOf(before: Facts, after: Facts): readonly FieldChange[] {
  const [was, is] = [flat(before), flat(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((field) => {
    const change = { field, before: was.get(field) ?? null, after: is.get(field) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

function flat(facts: unknown, path = ''): Map<string, string> {
  if (facts === null || facts === undefined) return new Map();
  if (typeof facts !== 'object') return new Map([[path, String(facts)]]);
  if (Array.isArray(facts) && facts.every((each) => typeof each !== 'object' || each === null)) return new Map(facts.length === 0 ? [] : [[path, facts.map(String).join(', ')]]);
  return new Map(Object.entries(facts).flatMap(([name, value]) => [...flat(value, path === '' ? name : `${path}.${name}`)]));
}
