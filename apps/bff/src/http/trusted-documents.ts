import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

const manifest = z.record(z.string(), z.string());
const byId = z.looseObject({ persistedQuery: z.object({ sha256Hash: z.string() }) });

/** The portal's operations by id, as its build wrote them; none where it is not built. */
export function trustedDocuments(portalDist: string): ReadonlyMap<string, string> {
  const file = path.join(portalDist, 'documents.json');
  return new Map(existsSync(file) ? Object.entries(manifest.parse(JSON.parse(readFileSync(file, 'utf8')))) : []);
}

interface Body { query?: unknown; extensions?: unknown }
const isObject = (body: unknown): body is Body => typeof body === 'object' && body !== null && !Array.isArray(body);
const refused = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });

/**
 * The portal sends an operation's id; its text is put in its place here. With `onlyTrusted` nothing else is run: an operation
 * that is not of this portal is refused, whoever sends it.
 */
export function runTrustedDocuments(server: FastifyInstance, documents: ReadonlyMap<string, string>, { onlyTrusted }: { readonly onlyTrusted: boolean }): void {
  server.addHook('preHandler', async ({ url, method, body }, reply) => {
    if (method !== 'POST' || url.split('?', 1)[0] !== '/graphql' || !isObject(body)) return;
    const asked = byId.safeParse(body.extensions);
    const text = asked.success ? documents.get(asked.data.persistedQuery.sha256Hash) : undefined;
    delete body.extensions;
    if (text !== undefined) body.query = text;
    // In the words of the protocol, which clients know: they send the text then, where it is taken.
    else if (asked.success && (body.query === undefined || onlyTrusted)) await reply.send(refused('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND'));
    else if (onlyTrusted) await reply.code(400).send(refused('Only operations of the portal are answered here', 'PERSISTED_QUERY_ONLY'));
  });
}
