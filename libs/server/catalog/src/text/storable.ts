/** PostgreSQL takes no NUL and no half of a surrogate pair; everything else an ERP sends is stored as it is. */
export function storable<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed() as T & string;
  if (Array.isArray(value)) return value.map((each: unknown) => storable(each)) as T & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, storable<unknown>(each)])) as T;
}
