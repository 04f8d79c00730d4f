import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, type IntegrationMap } from '@portico/domain';
import { composeMail, LETTERHEAD, Mailer, type Letterhead } from '@portico/platform-mail';
import { sayPeople } from './messages/say.js';

export interface InvitationLetter {
  readonly companyId: string;
  readonly companyName: string;
  readonly inviterName: string;
  readonly email: string;
  readonly name: string | null;
  readonly locale: string;
  readonly token: string;
  readonly expiresAt: Date;
}

@Injectable()
export class InvitationMail {
  constructor(
    private readonly mailer: Mailer,
    @Inject(LETTERHEAD) private readonly letterhead: Letterhead,
    @Inject(INTEGRATION_MAP) private readonly map: Pick<IntegrationMap, 'timeZone'>,
  ) {}

  /** In the open scope that writes the invitation. */
  async send({ companyId, companyName: company, inviterName: inviter, email, name, locale, token, expiresAt }: InvitationLetter): Promise<void> {
    const { brandName: brand, portalUrl } = this.letterhead;
    const until = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: this.map.timeZone }).format(expiresAt);
    const body = composeMail({
      ...this.letterhead, locale,
      greeting: name === null ? sayPeople(locale, 'mail.greeting') : sayPeople(locale, 'mail.greeting-name', { name }),
      paragraphs: [sayPeople(locale, 'mail.invited', { inviter, company, brand }), sayPeople(locale, 'mail.until', { until })],
      action: { label: sayPeople(locale, 'mail.accept'), url: new URL(`/invitations/${token}`, portalUrl).href },
      footer: sayPeople(locale, 'mail.footer', { email }),
    });
    await this.mailer.send({ to: { address: email, name: name ?? undefined }, subject: sayPeople(locale, 'mail.subject', { inviter, company, brand }), ...body, locale, kind: 'invitation', companyId, secretUntilSent: true });
  }
}
