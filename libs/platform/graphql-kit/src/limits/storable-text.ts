import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError, visit, type DocumentNode } from 'graphql';

/** No column and no index holds half of a surrogate pair or a NUL. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');

/** The place of the first text that cannot be stored, e.g. "lines.0.note". Without recursion: what a client nests may be deeper than a stack. */
export function unstorablePlace(variables: Readonly<Record<string, unknown>>): string | null {
  const open: { readonly place: string; readonly value: unknown }[] = [{ place: '', value: variables }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { place, value } = next;
    if (typeof value === 'string' && !isStorable(value)) return place;
    if (typeof value === 'object' && value !== null) for (const [name, each] of Object.entries(value)) open.push({ place: place === '' ? name : `${place}.${name}`, value: each });
  }
  return null;
}

/** Only what is written as an escape, or is broken itself, can be such a text in a document. */
function hasUnstorableLiteral(source: string, document: DocumentNode): boolean {
  if (source.isWellFormed() && !source.includes('\\u')) return false;
  let isFound = false;
  visit(document, { StringValue: ({ value }) => { isFound ||= !isStorable(value); } });
  return isFound;
}

const refused = (place: string): GraphQLError => new GraphQLError(`${place} has a character that can be neither stored nor looked for`, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });

/** Whatever argument it was sent for: bad input, before a resolver or a query sees it. */
export const storableText: ApolloServerPlugin<BaseContext> = {
  requestDidStart: () => Promise.resolve({
    didResolveOperation({ request, source, document }) {
      const place = unstorablePlace(request.variables ?? {}) ?? (hasUnstorableLiteral(source, document) ? 'The operation' : null);
      return place === null ? Promise.resolve() : Promise.reject(refused(place));
    },
  }),
};
