import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { composeMail, LETTERHEAD, MailJobs, Mailer, type Letterhead } from '@portico/platform-mail';
import { CompanyScope } from '@portico/platform-persistence';
import { z } from 'zod';
import type { PersonRecord } from '../persistence/people.js';
import { newResetLink, resetLinkMinutes } from './reset-links.js';
import { resetMailTask } from './request-password-reset.js';
import { sayReset } from './reset-messages.js';

const payload = z.object({ email: z.string() });

/** The worker's part of a reset: an address that no account has gets no mail. */
@Injectable()
export class WriteResetMail implements OnModuleInit {
  constructor(private readonly scope: CompanyScope, private readonly mailer: Mailer, private readonly jobs: MailJobs, @Inject(LETTERHEAD) private readonly letterhead: Letterhead) {}

  onModuleInit(): void {
    this.jobs.add(resetMailTask, (given) => this.execute(payload.parse(given)));
  }

  async execute({ email }: { readonly email: string }): Promise<void> {
    await this.scope.unscoped(async (manager) => {
      const [person] = await manager.query<PersonRecord[]>('select id, email, name, locale from person where lower(email) = lower($1)', [email]);
      if (!person) return;
      const { id, name, locale } = person;
      const token = await newResetLink(manager, id);
      const brand = this.letterhead.brandName;
      const body = composeMail({
        ...this.letterhead, locale, greeting: sayReset(locale, 'greeting', { name }), paragraphs: [sayReset(locale, 'what', { brand }), sayReset(locale, 'how-long', { minutes: resetLinkMinutes })],
        action: { label: sayReset(locale, 'action'), url: new URL(`/reset/${token}`, this.letterhead.portalUrl).href }, footer: sayReset(locale, 'footer', { brand }),
      });
      await this.mailer.send({ to: { address: person.email, name }, subject: sayReset(locale, 'subject'), ...body, locale, kind: 'password-reset' });
    });
  }
}
