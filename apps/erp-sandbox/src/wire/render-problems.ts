import type { FastifyError, FastifyInstance } from 'fastify';
import { Problem } from './problem.js';

/** Every error leaves as problem+json. What is not foreseen is told on standard error and answered as internal. */
export function renderProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Problem, request, reply) => {
    const problem = error instanceof Problem ? error : foreseen(error);
    if (!problem) process.stderr.write(`${request.method} ${request.url}: ${error.stack ?? error.message}\n`);
    return send(reply, problem ?? new Problem('internal', 'The ERP failed.'));
  });
  app.setNotFoundHandler((request, reply) => send(reply, new Problem('not-found', `There is nothing at ${request.method} ${request.url}.`)));
}

function send(reply: { status(code: number): typeof reply; header(name: string, value: string): typeof reply; send(body: string): unknown }, problem: Problem): unknown {
  const { retryAfterSeconds } = problem.more;
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds));
  return reply.status(problem.status).header('content-type', 'application/problem+json').send(JSON.stringify(problem.body()));
}

/** Fastify's own refusals: no JSON, too many bytes. */
function foreseen(error: FastifyError | Problem): Problem | null {
  const status = 'statusCode' in error ? error.statusCode ?? 500 : 500;
  if (status === 413) return new Problem('too-large', error.message);
  return status >= 400 && status < 500 ? new Problem('validation', error.message, { errors: [{ type: 'validation', pointer: '', detail: error.message }] }) : null;
}
