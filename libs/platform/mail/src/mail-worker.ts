import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { startJobRunner, type JobRunner } from '@portico/platform-jobs';
import { z } from 'zod';
import { mailTask } from './mailer.js';
import { MAIL_OPTIONS, type MailOptions } from './mail-options.js';
import { MailJobs } from './mail-jobs.js';
import { SendMail } from './send-mail.js';

const payload = z.object({ id: z.uuid() });
const atOnce = 2;

/** The worker's part. A runner of its own: mail does not wait behind a slow ERP, nor the ERP's writes behind a slow mail server. */
@Injectable()
export class MailWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Mail');
  private runner: JobRunner | undefined;

  constructor(@Inject(MAIL_OPTIONS) private readonly options: MailOptions, private readonly sendMail: SendMail, private readonly jobs: MailJobs) {}

  async onApplicationBootstrap(): Promise<void> {
    this.runner = await startJobRunner({
      directUrl: this.options.directUrl,
      concurrency: atOnce,
      handlers: { ...this.jobs.handlers, [mailTask]: (given) => this.sendMail.execute(payload.parse(given)) },
      log: (level, message) => { if (level === 'error' || level === 'warning') this.log.warn(message); },
      onLost: (error) => {
        this.log.error(`The worker lost its database connection: ${error.message}`);
        process.exit(1);
      },
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
  }
}
