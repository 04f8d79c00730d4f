import type { CallOptions } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import { z } from 'zod';
import { parsed, resultOf } from './reply.js';
import { authorizationOf, contextFrom, PasswordRefused, SessionKeeper, wireLogin, wirePreferences, type TrytonContext, type TrytonSession } from './session.js';
import { TrytonTransport, type TransportReply } from './transport.js';
import type { Json } from './values.js';

export interface TrytonAccess {
  /** Without the database, e.g. "http://127.0.0.1:8069". */
  readonly url: string;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  /** Milliseconds one call may take where the caller names no deadline. Default 30,000. */
  readonly timeoutMs?: number;
}

/** Of a whole write where the caller names none: 500 lines take Tryton 20 s from create to confirm. */
export const writeDeadlineMs = 60_000;

/** Calls under one deadline. */
export interface Rpc {
  /** @throws ErpError, TrytonFault */
  call<T>(method: string, args: readonly Json[], result: z.ZodType<T>, context?: TrytonContext): Promise<T>;
  session(): Promise<TrytonSession>;
  /** Waits for what others wait for too, no longer than this deadline; the work itself goes on. */
  wait<T>(shared: Promise<T>): Promise<T>;
  /** Tryton's clock. */
  serverNow(): Date;
}

/** JSON-RPC as Tryton 6.0 speaks it: login, context, errors inside 200. */
export class TrytonClient {
  private readonly transport: TrytonTransport;
  private readonly sessions = new SessionKeeper(() => this.logIn());
  private readonly timeoutMs: number;
  private skewMs: number | null = null;

  constructor(private readonly access: TrytonAccess) {
    this.transport = new TrytonTransport(access.url.replace(/\/+$/, ''));
    this.timeoutMs = access.timeoutMs ?? 30_000;
  }

  /** One deadline for however many calls a port's method needs. */
  within(call: CallOptions = {}): Rpc {
    const timeout = AbortSignal.timeout(call.deadlineMs ?? this.timeoutMs);
    const signal = call.signal ? AbortSignal.any([call.signal, timeout]) : timeout;
    return {
      call: (method, args, result, context) => this.call(method, args, result, signal, context),
      session: () => untilAborted(this.sessions.current(), signal),
      wait: (shared) => untilAborted(shared, signal),
      serverNow: () => new Date(Date.now() + (this.skewMs ?? 0)),
    };
  }

  /** Server version and clock, without a login. */
  async version(call: CallOptions = {}): Promise<{ readonly version: string; readonly clockSkewMs: number | null }> {
    const reply = await this.post('/', 'common.server.version', [], {}, AbortSignal.timeout(call.deadlineMs ?? this.timeoutMs));
    return { version: parsed('common.server.version', resultOf(reply), z.string()), clockSkewMs: this.skewMs };
  }

  /** Ends the connections; the session ends by Tryton's own age limit. */
  close(): Promise<void> {
    return this.transport.close();
  }

  private async call<T>(method: string, args: readonly Json[], result: z.ZodType<T>, signal: AbortSignal, extra: TrytonContext = {}): Promise<T> {
    const session = await untilAborted(this.sessions.current(), signal);
    const reply = await this.send(session, method, args, extra, signal);
    if (reply.status !== 401) return parsed(method, resultOf(reply), result);
    // 401 is said before anything is done, so a write may be repeated too. It comes for old sessions and where a fresh one is wanted.
    const renewed = await untilAborted(this.sessions.renew(session), signal);
    return parsed(method, resultOf(await this.send(renewed, method, args, extra, signal)), result);
  }

  private send(session: TrytonSession, method: string, args: readonly Json[], extra: TrytonContext, signal: AbortSignal): Promise<TransportReply> {
    return this.post(this.databasePath, method, [...args, { ...session.context, ...extra }], { authorization: session.authorization }, signal);
  }

  // The path ends in a slash: without it Tryton redirects and the POST is lost.
  private get databasePath(): string {
    return `/${encodeURIComponent(this.access.database)}/`;
  }

  private async post(path: string, method: string, params: readonly Json[], headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<TransportReply> {
    const reply = await this.transport.post(path, { id: 1, method, params }, headers, signal);
    if (reply.serverTime) this.skewMs = reply.serverTime.getTime() - Date.now();
    return reply;
  }

  /** Shared by all callers, so under its own deadline and not the first caller's. */
  private async logIn(): Promise<TrytonSession> {
    const { user, password } = this.access;
    const signal = AbortSignal.timeout(this.timeoutMs);
    const login = await this.post(this.databasePath, 'common.db.login', [user, { password }, 'en'], {}, signal);
    if (login.status === 401) throw await this.refusedBy(signal);
    const [userId, key] = parsed('common.db.login', resultOf(login), wireLogin);
    const authorization = authorizationOf(user, userId, key);
    const preferences = await this.post(this.databasePath, 'model.res.user.get_preferences', [true, {}], { authorization }, signal);
    return { authorization, userId, ...contextFrom(parsed('get_preferences', resultOf(preferences), wirePreferences)) };
  }

  /** A gateway in front of Tryton may say 401 to everything; Tryton tells its version to anybody, so only then did it mean the password. */
  private async refusedBy(signal: AbortSignal): Promise<ErpError> {
    const probe = await this.post('/', 'common.server.version', [], {}, signal);
    return probe.status === 200 ? new PasswordRefused() : new ErpError('unauthorised', 'Something in front of Tryton refuses every call');
  }
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(new ErpError('timeout', 'Tryton did not answer in time'));
  return new Promise((resolve, reject) => {
    const giveUp = () => { reject(new ErpError('timeout', 'Tryton did not answer in time')); };
    signal.addEventListener('abort', giveUp, { once: true });
    promise.then(resolve, reject).finally(() => { signal.removeEventListener('abort', giveUp); });
  });
}
