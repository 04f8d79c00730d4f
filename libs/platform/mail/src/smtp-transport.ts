import { createTransport, type NodemailerError } from 'nodemailer';
import type { MailAddress } from './mail-address.js';
import type { WaitingMail } from './mail-store.js';

export interface SmtpOptions {
  /** smtp:// (STARTTLS where the server offers it) or smtps://, with user and password where it asks for them. */
  readonly url: string;
  readonly from: MailAddress;
}
/** `deferred`: not now, or it cannot be told; the same mail may be accepted later. */
export type SendOutcome =
  | { readonly kind: 'accepted'; readonly answer: string }
  | { readonly kind: 'refused'; readonly answer: string }
  | { readonly kind: 'deferred'; readonly cause: string };

/** What sends a mail. */
export interface MailTransport {
  /** Of the sender's address; Message-IDs end in it. */
  readonly domain: string;
  send(mail: WaitingMail): Promise<SendOutcome>;
}
/** Injection token of the MailTransport, or null where mail is kept. */
export const MAIL_TRANSPORT = Symbol('MailTransport');

const connectionTimeout = 10_000;
const socketTimeout = 30_000;
const thisMachine = ['localhost', '127.0.0.1', '::1', '[::1]'];

/** A password goes to another machine under TLS alone, whatever somebody in between makes of the server's offer; `?requireTLS=false` allows it. */
const needsTls = (url: URL): boolean => url.protocol === 'smtp:' && url.username !== '' && !thisMachine.includes(url.hostname);

/** A connection per mail: what a portal sends is little, and an idle connection is one that a server may have dropped. */
export function smtpTransport({ url, from }: SmtpOptions): MailTransport {
  const transport = createTransport({
    url, requireTLS: needsTls(new URL(url)), connectionTimeout, greetingTimeout: connectionTimeout, socketTimeout, disableFileAccess: true, disableUrlAccess: true,
  });
  return {
    domain: from.address.slice(from.address.lastIndexOf('@') + 1),
    async send(mail) {
      try {
        const { response } = await transport.sendMail({
          from: { address: from.address, name: from.name ?? '' }, to: { address: mail.address, name: mail.name ?? '' },
          subject: mail.subject, text: mail.text, ...(mail.html === null ? {} : { html: mail.html }),
          messageId: `<${mail.messageId}>`, date: mail.createdAt,
          // RFC 3834: an absence note to a machine helps nobody.
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.locale },
        });
        return { kind: 'accepted', answer: response };
      } catch (error) {
        return outcomeOf(error as NodemailerError);
      }
    },
  };
}

/**
 * 5xx to the recipient or to the message is an answer that stays. 5xx to our sign-in or to the sender's address is about us: it
 * would meet every mail, and is somebody's to put right while the mails wait.
 */
function outcomeOf(error: NodemailerError): SendOutcome {
  const answer = error.response ?? error.message;
  const isAboutThisMail = error.command === 'RCPT TO' || error.command === 'DATA';
  return error.permanent === true && isAboutThisMail ? { kind: 'refused', answer } : { kind: 'deferred', cause: answer };
}
