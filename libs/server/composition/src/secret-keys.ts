import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SecretKeys } from '@portico/server-identity';
import { BadEnvironment, type ServerEnvironment } from './environment.js';

/** For development and tests alone; published, so that it protects nothing. */
const developmentKey = 'cG9ydGljbywgYSBrZXkgZm9yIGRldmVsb3BtZW50ISE=';
const keyBytes = 32;
const how = 'make one by: openssl rand -base64 32';

type Raw = ServerEnvironment['raw'];

/** SECRET_KEY and, while keys are changed, SECRET_KEY_OLD; each from the variable or from the file that NAME_FILE names. @throws BadEnvironment */
export function secretKeys({ raw, isProduction }: Pick<ServerEnvironment, 'raw' | 'isProduction'>): SecretKeys {
  const faults: string[] = [];
  const read = (name: string): Buffer | null => {
    try {
      const text = textOf(raw, name);
      return text === null ? null : keyFrom(text, isProduction);
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  };
  const [current, old] = [read('SECRET_KEY'), read('SECRET_KEY_OLD')];
  if (current === null && isProduction && faults.length === 0) faults.push(`SECRET_KEY: missing: what must be readable again, such as the secrets of two-step sign-in, is sealed with it; ${how}`);
  if (faults.length > 0) throw new BadEnvironment(faults);
  return { current: current ?? Buffer.from(developmentKey, 'base64'), old };
}

function textOf(raw: Raw, name: string): string | null {
  const [value, file] = [raw[name]?.trim() ?? '', raw[`${name}_FILE`] ?? ''];
  if (value !== '' && file !== '') throw new Error(`given twice, also by ${name}_FILE`);
  if (file === '') return value === '' ? null : value;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new Error(`the file that ${name}_FILE names cannot be read`);
  }
}

function keyFrom(text: string, isProduction: boolean): Buffer {
  const bytes = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64');
  if (bytes.length !== keyBytes) throw new Error(`not ${String(keyBytes)} bytes in base64 or hex; ${how}`);
  if (isProduction && (text === developmentKey || new Set(bytes).size < 8)) throw new Error(`a key that everybody knows; ${how}`);
  return bytes;
}

/** A key of its own for a test or a tool, always the same for the same words. */
export const keyFromWords = (words: string): string => createHash('sha256').update(words).digest('base64');
