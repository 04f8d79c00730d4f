import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { MailStore } from '@portico/platform-mail';
import { Idempotency, SyncScope } from '@portico/platform-persistence';
import { Challenges, InvitationLinks, Sessions } from '@portico/server-identity';
import { OldNotifications, SyncRuns } from '@portico/server-integration';
import { UnusedPoDocuments } from '@portico/server-ordering';

const everyMs = 60 * 60 * 1000;
const firstAfterMs = 60 * 1000;

/**
 * Forgets what has had its time: sessions that are over, answers kept for repeated calls, runs of syncs, ids of
 * notifications, documents of orders that never were, mails, links of
 * invitations and for new passwords. Every worker does it; twice does no harm.
 */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Housekeeping');
  private timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly sessions: Sessions,
    private readonly challenges: Challenges,
    private readonly idempotency: Idempotency,
    private readonly sync: SyncScope,
    private readonly runs: SyncRuns,
    private readonly notifications: OldNotifications,
    private readonly documents: UnusedPoDocuments,
    private readonly mails: MailStore,
    private readonly links: InvitationLinks,
  ) {}

  onApplicationBootstrap(): void {
    this.timers = [setTimeout(() => void this.run(), firstAfterMs), setInterval(() => void this.run(), everyMs)];
    for (const timer of this.timers) timer.unref();
  }

  onApplicationShutdown(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }

  /** What fails is told, and the rest is done. */
  async run(): Promise<void> {
    const work = [
      () => this.sessions.forgetOld(), () => this.idempotency.forgetOld(this.sync), () => this.runs.forgetOld(), () => this.notifications.forget(), () => this.documents.forget(),
      () => this.mails.forgetOld(), () => this.links.forgetOld(), () => this.challenges.forgetOld(),
    ];
    for (const each of work) await each().catch((error: unknown) => { this.log.warn(`Not done: ${String(error)}`); });
  }
}
