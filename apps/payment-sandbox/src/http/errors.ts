import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Problem } from './problem.js';

export function answerProblem(error: unknown, _request: FastifyRequest, reply: FastifyReply): void {
  const problem = asProblem(error);
  if (problem.code === 'internal') console.error(error);
  void reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof z.ZodError) {
    const errors = error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
    return new Problem('invalid-request', errors.map((e) => `${e.path}: ${e.message}`).join('; '), { errors });
  }
  const status = (error as Partial<FastifyError>).statusCode ?? 500;
  if (status < 500) return new Problem('malformed-request', (error as Error).message);
  return new Problem('internal', 'See the log of the gateway');
}
