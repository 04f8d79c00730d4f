import { createContext, Script } from 'node:vm';

/** A sane pattern takes microseconds. One that backtracks without end would hold up every buyer of this process. */
const longestMs = 100;
/** Patterns that took longer, so that each holds up this process once. */
const runaway = new Set<string>();

const realm = createContext(Object.create(null) as { pattern?: string; text?: string });
const test = new Script("new RegExp(`^(?:${pattern})$`, 'u').test(text)", { filename: 'foreign-pattern' });

/** Whether all of the text matches a pattern that others wrote. Null: the pattern cannot be read, or has no end. */
export function matchesWholly(pattern: string, text: string): boolean | null {
  if (runaway.has(pattern)) return null;
  Object.assign(realm, { pattern, text });
  try {
    return test.runInContext(realm, { timeout: longestMs }) as boolean;
  } catch (error) {
    if (!isError(error)) throw error;
    // It was thrown in a realm of its own, whose SyntaxError is not ours.
    if (error.name === 'SyntaxError') return null;
    if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    runaway.add(pattern);
    return null;
  }
}

const isError = (error: unknown): error is { readonly name: string; readonly code?: string } => typeof error === 'object' && error !== null && 'name' in error;
