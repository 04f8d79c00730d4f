import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { Problem, type Reason } from './problem.js';

interface Parameter { $ref?: string; name: string; in: string; required?: boolean; schema: { type?: string } }
interface Operation { operationId: string; parameters?: Parameter[]; requestBody?: { content: Record<string, { schema: object }> } }
interface OpenApi {
  info: { version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { parameters: Record<string, Parameter> };
}

/** The contract itself: what is asked of this ERP is checked against the published file, not against a copy. */
export class Contract {
  private readonly document: OpenApi;
  private readonly ajv: Ajv2020;
  private readonly bodies = new Map<string, ValidateFunction>();
  private readonly queries = new Map<string, ValidateFunction>();
  /** Names of the query parameters that may be repeated. */
  private readonly repeated = new Map<string, ReadonlySet<string>>();

  constructor(location: URL = new URL('../../../../contracts/erp-http.openapi.yaml', import.meta.url)) {
    this.document = parse(readFileSync(location, 'utf8')) as OpenApi;
    this.ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes: false, useDefaults: true });
    formats.default(this.ajv);
    this.ajv.addSchema(this.document, 'erp');
    for (const operation of Object.values(this.document.paths).flatMap((methods) => Object.values(methods))) this.compile(operation);
  }

  get version(): string {
    return this.document.info.version;
  }

  checkBody<T>(operation: string, body: unknown): T {
    const validate = this.bodies.get(operation);
    if (validate && !validate(body ?? null)) throw asProblem(validate.errors ?? [], '');
    return body as T;
  }

  checkQuery<T>(operation: string, query: unknown): T {
    const validate = this.queries.get(operation);
    const read = readQuery(query as Record<string, unknown>, this.repeated.get(operation) ?? new Set());
    if (validate && !validate(read)) throw asProblem(validate.errors ?? [], '?');
    return read as T;
  }

  private compile(operation: Operation): void {
    const body = operation.requestBody?.content['application/json']?.schema;
    if (body) this.bodies.set(operation.operationId, this.ajv.compile(absolute(body)));
    const parameters = (operation.parameters ?? []).map((parameter) => this.resolved(parameter)).filter((parameter) => parameter.in === 'query');
    this.repeated.set(operation.operationId, new Set(parameters.filter(({ schema }) => schema.type === 'array').map(({ name }) => name)));
    this.queries.set(operation.operationId, this.ajv.compile({
      type: 'object', properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, absolute(schema)])), additionalProperties: false,
    }));
  }

  private resolved(parameter: Parameter): Parameter {
    const name = parameter.$ref?.split('/').at(-1);
    return (name === undefined ? undefined : this.document.components.parameters[name]) ?? parameter;
  }
}

/** `#/components/…` means the contract, wherever the schema is compiled. */
function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"erp#/')) as object;
}

/** A query string has only text, and no list of one: `limit` is a number, what may be repeated is a list. */
function readQuery(query: Record<string, unknown>, repeated: ReadonlySet<string>): Record<string, unknown> {
  const read = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, repeated.has(name) ? [value].flat() : value]));
  return { ...read, ...(typeof query['limit'] === 'string' && /^\d{1,6}$/.test(query['limit']) ? { limit: Number(query['limit']) } : {}) };
}

function asProblem(errors: readonly ErrorObject[], prefix: '' | '?'): Problem {
  const reasons = errors.map((error): Reason => {
    const missing = (error.params as { missingProperty?: string; additionalProperty?: string });
    const name = missing.missingProperty ?? missing.additionalProperty;
    const path = name ? `${error.instancePath}/${name}` : error.instancePath;
    return { type: 'validation', pointer: prefix === '?' ? `?${path.slice(1)}` : path, detail: error.message ?? 'is not valid' };
  });
  return new Problem('validation', 'The request does not follow the contract.', { errors: reasons });
}
