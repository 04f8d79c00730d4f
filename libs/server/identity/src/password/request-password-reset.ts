import { Inject, Injectable } from '@nestjs/common';
import { enqueue } from '@portico/platform-jobs';
import { APP_DATABASE, CompanyScope } from '@portico/platform-persistence';
import type { DataSource } from 'typeorm';
import { AttemptLimit } from '../rate-limit/attempt-limit.js';
import { networkOf } from '../rate-limit/network.js';
import { resetLinkMinutes } from './reset-links.js';

/** The job that looks the address up and writes the mail; payload `{ email }`. */
export const resetMailTask = 'write-reset-mail';

export type RequestResetOutcome = { readonly kind: 'asked' } | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number };

/** What one network may ask for, for whatever addresses. */
export const requestsPerNetwork = 20;
/** What is written to one address, whoever asks. Within the life of a link: when no more is written, a link that works is in the mailbox. */
export const mailsPerAddress = 3;

/**
 * Asks a worker to write the mail. The address is not looked up here, so what is done, and for how long, is the same whether
 * an account has it or not.
 */
@Injectable()
export class RequestPasswordReset {
  private readonly perNetwork: AttemptLimit;
  private readonly perAddress: AttemptLimit;

  constructor(@Inject(APP_DATABASE) source: DataSource, private readonly scope: CompanyScope) {
    this.perNetwork = new AttemptLimit(source, { name: 'reset-network', attempts: requestsPerNetwork, windowSeconds: 60 * 60 });
    this.perAddress = new AttemptLimit(source, { name: 'reset-address', attempts: mailsPerAddress, windowSeconds: resetLinkMinutes * 60 });
  }

  async execute({ email: given, address }: { readonly email: string; readonly address: string }): Promise<RequestResetOutcome> {
    const email = given.trim().toLowerCase().slice(0, 320);
    const limited = await this.perNetwork.refused(networkOf(address));
    if (limited) return { kind: 'rate-limited', ...limited };
    if (await this.perAddress.refused(email)) return { kind: 'asked' };
    await this.scope.unscoped((manager) => enqueue(manager, { task: resetMailTask, payload: { email } }));
    return { kind: 'asked' };
  }
}
