import { parsedDocument, type useClient } from '@portico/portal-graphql-client';

import { RoleDocument, type RoleView } from './roles.documents';

/** As it stands on the server now; null when it is gone or there is no answer. */
export async function readRole(client: ReturnType<typeof useClient>, id: string): Promise<RoleView | null> {
  const { data } = await client.query(parsedDocument(RoleDocument), { id }, { requestPolicy: 'network-only' }).toPromise();
  return data?.role ?? null;
}
