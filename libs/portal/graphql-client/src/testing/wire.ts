/** What the server answers to an operation, by its name: data, or the errors it gives instead. */
export type WireAnswer = { readonly data: unknown } | { readonly errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[]; readonly data?: unknown } | 'no-network';
export type WireAnswers = Readonly<Record<string, WireAnswer | ((variables: Readonly<Record<string, unknown>>, body: Readonly<Record<string, unknown>>) => WireAnswer)>>;

export interface WireCall {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: RequestCredentials | undefined;
}

export interface Wire {
  /** For `createPortalClient` or `SessionProvider`. */
  readonly fetch: typeof fetch;
  readonly calls: readonly WireCall[];
}

/** A server faked at the wire, so that client, cache and error handling are the real ones. An operation without an answer fails the test. */
export function wire(answers: WireAnswers): Wire {
  const calls: WireCall[] = [];
  return {
    calls,
    fetch: (_, init) => {
      const body = JSON.parse(String(init?.body)) as { operationName: string; variables: Record<string, unknown> };
      const { operationName, variables } = body;
      calls.push({ operation: operationName, variables, body, headers: Object.fromEntries(new Headers(init?.headers)), credentials: init?.credentials });
      const answer = answers[operationName];
      if (answer === undefined) throw new Error(`The test gives no answer to ${operationName}`);
      const given = typeof answer === 'function' ? answer(variables, body) : answer;
      return given === 'no-network' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(new Response(JSON.stringify(given), { headers: { 'content-type': 'application/json' } }));
    },
  };
}

/** Errors with a code, as the server gives them. */
export const refused = (code: string, more: Readonly<Record<string, unknown>> = {}): WireAnswer => ({ data: null, errors: [{ message: code, extensions: { code, ...more } }] });
