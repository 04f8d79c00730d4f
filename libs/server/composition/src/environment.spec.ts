import { describe, expect, it } from '@jest/globals';
import { BadEnvironment, serverEnvironment } from './environment.js';

const databases = { DATABASE_URL: 'postgres://app@db/p', DATABASE_SYNC_URL: 'postgres://sync@db/p', DATABASE_OWNER_URL: 'postgres://owner@db/p' };
const withMail = (more: Readonly<Record<string, string>>) => serverEnvironment({ ...databases, ...more });

describe('the environment of mail', () => {
  it('names a server and a sender', () => {
    expect(withMail({ SMTP_URL: 'smtps://user:pa%40ss@mail.example:465', MAIL_FROM: 'Harbour Supply <orders@harbour.example>' }).smtp)
      .toEqual({ url: 'smtps://user:pa%40ss@mail.example:465', from: { name: 'Harbour Supply', address: 'orders@harbour.example' } });
  });

  it.each([[{}], [{ SMTP_URL: '', MAIL_FROM: '' }], [{ MAIL_FROM: 'orders@harbour.example' }]])('keeps mail in the outbox without a server: %j', (more) => {
    expect(withMail(more).smtp).toBeNull();
  });

  it.each([
    ['a server without a sender', { SMTP_URL: 'smtp://mail.example' }, /MAIL_FROM: missing: SMTP_URL is set, and a mail needs a sender/],
    ['a sender that is none', { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'Harbour Supply' }, /MAIL_FROM: not a sender/],
    ['a sender with a header of its own', { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }, /MAIL_FROM: not a sender/],
    ['a server of another kind', { SMTP_URL: 'https://mail.example', MAIL_FROM: 'orders@harbour.example' }, /SMTP_URL: not the address of a mail server/],
    ['a bare host', { SMTP_URL: 'mail.example:587', MAIL_FROM: 'orders@harbour.example' }, /SMTP_URL: not the address of a mail server/],
  ])('stops the start at %s', (_what, more, words) => {
    expect(() => withMail(more)).toThrow(BadEnvironment);
    expect(() => withMail(more)).toThrow(words);
  });

  it('tells every fault at once, and no password', () => {
    const fault = (() => { try { serverEnvironment({ SMTP_URL: 'http://u:hunter2@mail.example' }); return ''; } catch (error) { return String(error); } })();
    for (const name of ['DATABASE_URL', 'SMTP_URL']) expect(fault).toContain(name);
    expect(fault).not.toContain('hunter2');
  });
});
