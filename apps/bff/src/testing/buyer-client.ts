export interface GraphqlAnswer<Data = Readonly<Record<string, unknown>>> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: { readonly code: string } & Readonly<Record<string, unknown>> }[];
  readonly headers: Headers;
}

/** Behaves like the portal in a browser: keeps its cookies, sends the header that forms of other sites cannot. */
export class BuyerClient {
  private readonly jar = new Map<string, string>();

  constructor(readonly url: string) {}

  async query<Data = Record<string, never>>(query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<GraphqlAnswer<Data>> {
    const response = await this.fetch('/graphql', {
      method: 'POST', body: JSON.stringify({ query, variables }),
      headers: { 'content-type': 'application/json', 'x-portico-csrf': '1', origin: this.url, ...headers },
    });
    const body = await response.json() as Partial<GraphqlAnswer<Data>>;
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [], headers: response.headers };
  }

  /** @throws when there is no data, with the errors */
  async data<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.query<Data>(query, variables);
    if (!data || errors.length > 0) throw new Error(`No data: ${JSON.stringify(errors)}`);
    return data;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.jar.values()].join('; ');
    const response = await fetch(`${this.url}${path}`, { redirect: 'manual', ...init, headers: { ...(cookie === '' ? {} : { cookie }), ...init.headers } });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';', 1);
      const [name = ''] = pair.split('=', 1);
      if (set.includes('Max-Age=0')) this.jar.delete(name);
      else this.jar.set(name, pair);
    }
    return response;
  }

  get sessionCookie(): string | null {
    return this.jar.get('portico_session') ?? null;
  }

  async signIn(email: string, password: string): Promise<void> {
    const { signIn } = await this.data<{ signIn: { __typename: string } }>('mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }', { email, password });
    if (signIn.__typename !== 'SignedIn') throw new Error(`${email} was not signed in`);
  }
}
