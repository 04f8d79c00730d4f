import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { awaitSettled } from '../charging/await-settled.js';
import type { CardErrors, CardForm } from '../charging/card-form.js';
import { checkCard } from '../charging/card-form.js';
import type { Charge, ChargeState } from '../charging/charge.js';
import { testCardByName } from '../charging/test-cards.js';
import { Problem } from '../http/problem.js';
import { challengePage } from './challenge-page.js';
import { messagesFor } from './language.js';
import type { Reader } from './notice-page.js';
import { closedPage, failedPage, paidPage, processingPage, unknownPage } from './notice-page.js';
import { payPage } from './pay-page.js';
import { emptyForm, filledWith } from './prefill.js';
import { securityHeaders } from './security-headers.js';
import { withSession } from './shop-link.js';
import { stylesheet, stylesheetPath } from './styles.js';

const byId = z.object({ id: z.string() });
const challengeOf = z.object({ id: z.string(), attemptId: z.string() });
const prefill = z.object({ card: z.string().optional().catch(undefined) });
const typed = z.string().max(200).catch('');
const sentForm = z.object({ formKey: z.string().max(100).catch(() => randomUUID()), number: typed, expiry: typed, cvc: typed, name: typed });
const challengeAnswer = z.object({ answer: z.enum(['approve', 'fail']) });

/** Longer than the slow card takes by default; whoever waits longer sees a page that looks again. */
const holdFormMs = 15_000;

export interface PageRoutes {
  readonly charge: Charge;
  readonly merchant: string;
}

/** The hosted page. Its states are told in words, with status 200, because people read them; only an unknown address is a 404. */
export function pageRoutes(scope: FastifyInstance, { charge, merchant }: PageRoutes): void {
  scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))));
  });

  scope.setErrorHandler((error, request, reply) => {
    const isUnknown = error instanceof Problem && error.code === 'not-found';
    if (!isUnknown) console.error(error);
    reply.headers(securityHeaders(undefined)).type('text/html; charset=utf-8');
    return reply.code(isUnknown ? 404 : 500).send(isUnknown ? unknownPage(readerOf(request)) : failedPage(readerOf(request)));
  });

  scope.get(stylesheetPath, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=31536000, immutable').send(stylesheet));

  scope.get('/pay/:id', async (request, reply) => {
    const state = await charge.state(byId.parse(request.params).id);
    const card = testCardByName(prefill.parse(request.query).card ?? '');
    return show(request, reply, state, { form: card ? filledWith(card, new Date()) : emptyForm });
  });

  scope.post('/pay/:id', async (request, reply) => {
    const { id } = byId.parse(request.params);
    const { formKey, ...form } = sentForm.parse(request.body ?? {});
    const checked = checkCard(form, new Date());
    if (checked.kind === 'errors') return show(request, reply, await charge.state(id), { form, errors: checked.errors });
    const state = await awaitSettled(charge, await charge.tryCard(id, formKey, checked.card), holdFormMs);
    if (state.kind === 'challenge') return reply.redirect(challengePath(id, state.attemptId), 303);
    return leaveOrShow(request, reply, state, form);
  });

  scope.get('/pay/:id/challenge/:attemptId', async (request, reply) => {
    const { id, attemptId } = challengeOf.parse(request.params);
    const challenge = await charge.openChallenge(id, attemptId);
    if (!challenge) return reply.redirect(`/pay/${id}`, 303);
    const { session, card } = challenge;
    return send(reply, challenge.session, challengePage({ ...readerOf(request), session, card, path: challengePath(id, attemptId) }));
  });

  scope.post('/pay/:id/challenge/:attemptId', async (request, reply) => {
    const { id, attemptId } = challengeOf.parse(request.params);
    const { answer } = challengeAnswer.parse(request.body ?? {});
    const state = await charge.answerChallenge(id, attemptId, answer);
    return state.kind === 'paid' ? leave(reply, state) : reply.redirect(`/pay/${id}`, 303);
  });

  function readerOf(request: FastifyRequest): Reader {
    return { messages: messagesFor(request.headers['accept-language']), merchant };
  }

  function leaveOrShow(request: FastifyRequest, reply: FastifyReply, state: ChargeState, form: CardForm): FastifyReply {
    return state.kind === 'paid' ? leave(reply, state) : show(request, reply, state, { form });
  }

  function show(request: FastifyRequest, reply: FastifyReply, state: ChargeState, filled: { form: CardForm; errors?: CardErrors }): FastifyReply {
    const { session } = state;
    const reader = readerOf(request);
    if (state.kind === 'processing') return send(reply, session, processingPage(reader, session));
    if (state.kind === 'paid') return send(reply, session, paidPage(reader, session));
    if (state.kind === 'closed') return send(reply, session, closedPage(reader, state));
    return send(reply, session, payPage({
      ...reader,
      session,
      now: new Date(),
      formKey: randomUUID(),
      ...filled,
      // The security code is never sent back, as card schemes forbid to keep it. A prefilled one is ours.
      form: request.method === 'POST' ? { ...filled.form, cvc: '' } : filled.form,
      declined: state.kind === 'declined' ? state.code : undefined,
      challengePath: state.kind === 'challenge' ? challengePath(session.id, state.attemptId) : undefined,
    }));
  }
}

function challengePath(sessionId: string, attemptId: string): string {
  return `/pay/${sessionId}/challenge/${attemptId}`;
}

function leave(reply: FastifyReply, { session }: ChargeState): FastifyReply {
  return reply.headers(securityHeaders(session)).redirect(withSession(session.returnUrl, session.id), 303);
}

function send(reply: FastifyReply, session: ChargeState['session'], page: string): FastifyReply {
  return reply.headers(securityHeaders(session)).type('text/html; charset=utf-8').send(page);
}
