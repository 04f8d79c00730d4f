import { Inject, Injectable } from '@nestjs/common';
import { composeMail, LETTERHEAD, Mailer, type Letterhead } from '@portico/platform-mail';
import type { PersonRecord } from '../persistence/people.js';
import { sayNotice, type NoticeKind } from './notice-messages.js';

/** Tells a person by mail what was done to their sign-in: whoever did it, they hear of it. */
@Injectable()
export class SecurityNotices {
  constructor(private readonly mailer: Mailer, @Inject(LETTERHEAD) private readonly letterhead: Letterhead) {}

  /** In the open scope, with the change it tells of. @throws NoScopeOpen */
  async send({ email, name, locale }: PersonRecord, kind: NoticeKind): Promise<void> {
    const { brandName } = this.letterhead;
    const body = composeMail({
      ...this.letterhead, locale, greeting: sayNotice(locale, 'greeting', { name }), paragraphs: [sayNotice(locale, kind, { brand: brandName }), sayNotice(locale, 'not-you')],
      action: { label: sayNotice(locale, 'action'), url: new URL('/account/security', this.letterhead.portalUrl).href }, footer: sayNotice(locale, 'footer', { brand: brandName }),
    });
    await this.mailer.send({ to: { address: email, name }, subject: sayNotice(locale, `${kind}-subject`, { brand: brandName }), ...body, locale, kind: 'security-notice', secretUntilSent: false });
  }
}
