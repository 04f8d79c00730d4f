import { ErpError } from '@portico/erp-contract';
import type { z } from 'zod';

/** Where and why a value does not fit, in one line: "lines.2.quantity: is not a decimal; …". */
export function faultsOf(error: z.ZodError): string {
  return error.issues.slice(0, 5).map((issue) => `${issue.path.map(String).join('.') || 'it'}: ${issue.message}`).join('; ');
}

/** @throws ErpError `malformed`, with what does not fit */
export function readWire<Schema extends z.ZodType>(schema: Schema, value: unknown, what: string): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (!result.success) throw new ErpError('malformed', `${what}: ${faultsOf(result.error)}`);
  return result.data;
}

/** The id a record that cannot be read names itself by, so that it can be found in the ERP. */
export function nameOf(value: unknown, position: number): string {
  if (typeof value === 'object' && value !== null) {
    for (const key of ['number', 'sku', 'id', 'partNumber', 'lineId']) {
      const found: unknown = (value as Record<string, unknown>)[key];
      if (typeof found === 'string' && found !== '') return found;
    }
  }
  return `record ${String(position + 1)} of its page`;
}
