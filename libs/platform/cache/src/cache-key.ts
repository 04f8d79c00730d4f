import { createHash } from 'node:crypto';

/** Whose figure it is, e.g. one customer account of one connector. Stored with each value and compared on each read. */
export type CacheScope = string;

export interface CacheKeyParts {
  /** The data object, e.g. "prices". */
  readonly object: string;
  /** Raised when the stored shape changes, so that two releases side by side do not read each other's values. */
  readonly shape: number;
  readonly scope: CacheScope;
  /** In a fixed order. Compared as they are: "AB-1" and "ab-1" are two. */
  readonly parts: readonly (string | null)[];
}

const longest = 200;
/** `~` is escaped by no one else, so a null never equals a text. */
const escape = (part: string | null): string => (part === null ? '~' : encodeURIComponent(part).replaceAll('~', '%7E'));

/** The one place where keys are made: two different questions never share one. */
export function cacheKey({ object, shape, scope, parts }: CacheKeyParts): string {
  const key = [`${escape(object)}@${String(shape)}`, escape(scope), ...parts.map(escape)].join(':');
  return key.length <= longest ? key : `${escape(object)}@${String(shape)}:#${createHash('sha256').update(key).digest('base64url')}`;
}
