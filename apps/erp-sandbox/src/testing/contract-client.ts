import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';

type Json = Record<string, unknown>;
interface Operation { operationId: string; responses: Record<string, { $ref?: string; content?: Record<string, { schema: object }> }>; requestBody?: { content: Record<string, { schema: object }> } }
interface Located { method: string; path: string; operation: Operation }
export interface Call { params?: Record<string, string>; query?: Record<string, string | number | readonly string[]>; body?: unknown; headers?: Record<string, string>; token?: string; signal?: AbortSignal }
interface ListPage<T> { items: T[]; nextCursor: string | null; watermark: string }
export interface Answer<T> { status: number; headers: Headers; body: T; bytes: Buffer }

const document = strict(parse(readFileSync(new URL('../../../../contracts/erp-http.openapi.yaml', import.meta.url), 'utf8')) as Json) as unknown as { paths: Record<string, Record<string, Operation>> };
const operations = new Map(Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]): [string, Located] => [operation.operationId, { method: method.toUpperCase(), path, operation }])));
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(document, 'erp');
const compiled = new Map<string, ValidateFunction>();

/** Talks to the sandbox as the contract says, and fails on whatever either side says beyond it. */
export class ContractClient {
  constructor(readonly url: string, private readonly token: string) {}

  async call<T = Json>(operationId: string, { params = {}, query = {}, body, headers = {}, token = this.token, signal }: Call = {}): Promise<Answer<T>> {
    const located = operations.get(operationId);
    if (!located) throw new Error(`The contract has no operation ${operationId}.`);
    const { method, path, operation } = located;
    const schema = operation.requestBody?.content['application/json']?.schema;
    const address = new URL(path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? '')), this.url);
    for (const [name, value] of Object.entries(query)) for (const each of [value].flat()) address.searchParams.append(name, String(each));
    const response = await fetch(address, {
      method, signal: signal ?? null, headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const type = response.headers.get('content-type') ?? '';
    const parsed: unknown = type.includes('json') ? JSON.parse(bytes.toString()) : null;
    if (response.ok && schema) mustFit(schema, body, `${operationId} request`);
    if (response.ok && type.includes('application/json')) mustFit(answerSchema(operation, response.status), parsed, `${operationId} ${String(response.status)}`);
    if (!response.ok) {
      if (!type.startsWith('application/problem+json')) throw new Error(`${operationId} answered ${String(response.status)} as ${type}: ${bytes.toString().slice(0, 200)}`);
      mustFit({ $ref: 'erp#/components/schemas/Problem' }, parsed, `${operationId} problem`);
    }
    return { status: response.status, headers: response.headers, body: parsed as T, bytes };
  }

  /** Every item of a list, page by page. */
  async all<T = Json>(operationId: string, call: Call = {}): Promise<{ items: T[]; watermark: string; pages: number }> {
    const first: Answer<ListPage<T>> = await this.call(operationId, call);
    const items = [...first.body.items];
    let pages = 1;
    for (let cursor = first.body.nextCursor; cursor !== null; pages += 1) {
      const { body }: Answer<ListPage<T>> = await this.call(operationId, { ...call, query: { ...call.query, cursor } });
      if (body.watermark !== first.body.watermark) throw new Error(`${operationId}: the watermark of the first page does not hold for the walk.`);
      items.push(...body.items);
      cursor = body.nextCursor;
    }
    return { items, watermark: first.body.watermark, pages };
  }
}

function answerSchema(operation: Operation, status: number): object {
  const schema = operation.responses[String(status)]?.content?.['application/json']?.schema;
  if (!schema) throw new Error(`The contract has no answer ${String(status)} for ${operation.operationId}.`);
  return schema;
}

function mustFit(schema: object, value: unknown, what: string): void {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"erp#/');
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as object);
  compiled.set(text, validate);
  if (!validate(value)) throw new Error(`${what} breaks the contract: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
}

/** The published file lets fields be added; the sandbox must have none that the file does not name. */
function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, strict(member)]));
  return copy['type'] === 'object' && copy['properties'] !== undefined && copy['additionalProperties'] === undefined ? { ...copy, additionalProperties: false } : copy;
}

/** Operations of the contract, so that a test can prove it missed none. */
export const operationIds = [...operations.keys()];
