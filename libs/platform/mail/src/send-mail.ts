import { Inject, Injectable, Logger } from '@nestjs/common';
import { assertNoOpenScope } from '@portico/platform-persistence';
import { MailStore } from './mail-store.js';
import { MAIL_TRANSPORT, type MailTransport } from './smtp-transport.js';

/** Not sent this time; the job runner tries again, later each time. */
export class MailDeferred extends Error {
  constructor(kind: string, cause: string) {
    super(`A mail (${kind}) waits: ${cause}`);
    this.name = 'MailDeferred';
    delete this.stack; // the log is to hold the server's words, and where we stood says nothing
  }
}

/** A mail server may be away for a weekend; what a mail says is rarely true for longer. */
const giveUpAfterMs = 3 * 24 * 3_600_000;

/**
 * Sends one mail, at least once: a process that dies after the server took it and before that is recorded leaves it waiting, and
 * it is sent again with the same Message-ID and date, by which a mail server or a reader can tell. A refusal of the recipient
 * (5xx) ends it; anything else is tried again for three days.
 */
@Injectable()
export class SendMail {
  private readonly log = new Logger('Mail');

  constructor(private readonly store: MailStore, @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport | null) {}

  /** @throws MailDeferred when it is to be tried again */
  async execute({ id }: { readonly id: string }): Promise<void> {
    if (!this.transport) return this.store.end(id, 'kept', null);
    const mail = await this.store.begin(id, this.transport.domain);
    if (!mail) return;
    assertNoOpenScope('Sending a mail');
    const outcome = await this.transport.send(mail);
    switch (outcome.kind) {
      case 'accepted': return this.store.end(id, 'sent', outcome.answer);
      case 'refused':
        this.log.error(`Mail ${id} (${mail.kind}) was refused: ${outcome.answer}`);
        return this.store.end(id, 'refused', outcome.answer);
      case 'deferred':
        if (mail.ageMs > giveUpAfterMs) {
          this.log.error(`Mail ${id} (${mail.kind}) is given up: ${outcome.cause}`);
          return this.store.end(id, 'failed', outcome.cause);
        }
        await this.store.note(id, outcome.cause);
        throw new MailDeferred(mail.kind, outcome.cause);
    }
  }
}
