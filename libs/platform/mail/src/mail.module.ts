import { Module, type DynamicModule } from '@nestjs/common';
import { LETTERHEAD } from './letterhead.js';
import { MailOutbox } from './mail-outbox.js';
import { MAIL_OPTIONS, type MailOptions } from './mail-options.js';
import { MailJobs } from './mail-jobs.js';
import { MailStore } from './mail-store.js';
import { MailWorker } from './mail-worker.js';
import { Mailer } from './mailer.js';
import { SendMail } from './send-mail.js';
import { MAIL_TRANSPORT, smtpTransport } from './smtp-transport.js';

/** Mail for everyone; the worker alone sends. */
@Module({})
export class MailModule {
  static forRoot({ isWorker, ...options }: MailOptions & { readonly isWorker: boolean }): DynamicModule {
    const sending = [
      { provide: MAIL_OPTIONS, useValue: options },
      { provide: MAIL_TRANSPORT, useFactory: () => (options.smtp ? smtpTransport(options.smtp) : null) },
      SendMail, MailWorker,
    ];
    return {
      module: MailModule,
      global: true,
      providers: [Mailer, MailJobs, MailStore, MailOutbox, { provide: LETTERHEAD, useValue: options.letterhead }, ...(isWorker ? sending : [])],
      exports: [Mailer, MailJobs, MailStore, MailOutbox, LETTERHEAD],
    };
  }
}
