import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { roleFaults, tableFaults } from '@portico/platform-persistence';
import { eventually, freePort, startTcpProxy, testPostgres } from '@portico/testing';
import { Client } from 'pg';
import { aMail, MailFixture } from './testing/mail-fixture.js';
import { TestMailServer } from './testing/mail-server.js';

// Only so that a failure is told: the runner's first retry comes after some three seconds.
jest.setTimeout(120_000);

let mail: MailFixture;
let server: TestMailServer;
let port: number;
beforeEach(async () => {
  mail = await MailFixture.open();
  server = new TestMailServer();
  port = await server.listen();
});
afterEach(async () => {
  await mail.close();
  await server.close();
});

const as = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try { return await work(client); } finally { await client.end(); }
};

describe('sending a mail', () => {
  it('delivers it with both parts, and then forgets the body', async () => {
    await mail.startWorker(port);
    const id = await mail.send({ html: '<p>Come in: <a href="https://shop.example/i/secret-token">here</a></p>', subject: 'Grüße aus Hamburg' });
    const row = await mail.ended(id);
    expect(row).toMatchObject({ state: 'sent', subject: 'Grüße aus Hamburg', recipient_address: 'lena@kessler.example', text_body: null, html_body: null, attempts: 1, message_id: `${id}@harbour.example` });
    const [sent] = server.received;
    expect(server.received).toHaveLength(1);
    expect(sent).toMatchObject({ from: 'orders@harbour.example', to: ['lena@kessler.example'], messageId: `<${id}@harbour.example>` });
    for (const words of ['From: Harbour Supply <orders@harbour.example>', 'To: Lena Maurer <lena@kessler.example>', 'Auto-Submitted: auto-generated', 'Content-Language: en', 'multipart/alternative', 'text/plain', 'text/html']) {
      expect(sent?.raw).toContain(words);
    }
    expect(await mail.jobs()).toBe(0);
  });

  it('keeps the body of a mail that holds no secret', async () => {
    await mail.startWorker(port);
    expect(await mail.ended(await mail.send({ secretUntilSent: false }))).toMatchObject({ state: 'sent', text_body: aMail.text });
  });

  it('sends nothing of what was rolled back', async () => {
    await mail.startWorker(port);
    await expect(mail.scope.unscoped(async () => {
      await mail.mailer.send(aMail);
      throw new Error('the invitation was not made');
    })).rejects.toThrow('the invitation was not made');
    const later = await mail.send({ subject: 'The one that was' });
    await mail.ended(later);
    expect(server.received.map(({ raw }) => /^Subject: (.*)$/m.exec(raw)?.[1]?.trim())).toEqual(['The one that was']);
    expect((await mail.superuser.query('select id from mail_message')).rows).toEqual([{ id: later }]);
  });

  it('makes no header of a name or a subject', async () => {
    await mail.startWorker(port);
    await mail.ended(await mail.send({ subject: 'Hello\r\nBcc: all@b.example', to: { address: aMail.to.address, name: 'Lena\r\nX-Evil: 1' } }));
    const header = server.received[0]?.raw.split('\r\n\r\n')[0] ?? '';
    expect(header).not.toMatch(/^(?:Bcc|X-Evil):/im);
    expect(header).toContain('Subject: Hello Bcc: all@b.example');
    expect(server.received[0]?.to).toEqual(['lena@kessler.example']);
  });

  it.each([
    ['an address with a line end', { to: { address: 'a@b.example\r\nDATA' } }], ['an empty subject', { subject: '\r\n' }], ['no text', { text: ' ' }], ['a text without end', { text: 'x'.repeat(100_001) }],
    ['a kind that is none', { kind: 'In Vitation' }], ['a language that is none', { locale: 'en\r\nX: 1' }],
  ])('refuses %s before anything is written', async (_what, wish) => {
    await expect(mail.send(wish)).rejects.toThrow();
    expect(await mail.jobs()).toBe(0);
  });

  it('asks for an open scope', async () => {
    await expect(mail.mailer.send(aMail)).rejects.toMatchObject({ name: 'NoScopeOpen' });
  });
});

describe('a mail server that is not willing', () => {
  it('gets a mail again that it put off', async () => {
    server.recipientAnswers.push({ code: 451, words: 'Greylisted, come back' });
    await mail.startWorker(port);
    expect(await mail.ended(await mail.send())).toMatchObject({ state: 'sent', attempts: 2, text_body: null });
    expect(server.received).toHaveLength(1);
  });

  it.each([['the recipient', 'recipientAnswers'], ['the message', 'messageAnswers']] as const)('gets no second try once it has refused %s', async (_what, answers) => {
    server[answers].push({ code: 550, words: 'No such person here' });
    await mail.startWorker(port);
    expect(await mail.ended(await mail.send())).toMatchObject({ state: 'refused', attempts: 1, text_body: null, last_answer: expect.stringContaining('550 No such person here') });
    await eventually('no job is left', async () => (await mail.jobs()) === 0);
    expect(server.received).toHaveLength(0);
  });

  it('does not end mails by refusing the sender, which somebody can put right', async () => {
    server.senderAnswers.push({ code: 550, words: 'Sender not allowed' });
    await mail.startWorker(port);
    expect(await mail.ended(await mail.send())).toMatchObject({ state: 'sent', attempts: 2 });
    expect(mail.log.join('\n')).toContain('550 Sender not allowed');
    expect(mail.log.join('\n')).not.toContain('secret-token');
  });

  it('gets what waited when it is back', async () => {
    const away = await freePort();
    await mail.startWorker(away);
    const id = await mail.send();
    await eventually('it was tried in vain', async () => (await mail.row(id))?.last_answer?.includes('ECONNREFUSED'));
    const back = new TestMailServer();
    await back.listen(away);
    try {
      expect(await mail.ended(id)).toMatchObject({ state: 'sent' });
      expect(back.received).toHaveLength(1);
    } finally {
      await back.close();
    }
  });

  it('is not asked for ever', async () => {
    const id = await mail.send();
    await mail.superuser.query(`update mail_message set created_at = now() - interval '73 hours' where id = $1`, [id]);
    server.recipientAnswers.push({ code: 451, words: 'Still greylisted' });
    await mail.startWorker(port);
    expect(await mail.ended(id)).toMatchObject({ state: 'failed', text_body: null, last_answer: expect.stringContaining('Still greylisted') });
    await eventually('no job is left', async () => (await mail.jobs()) === 0);
  });
});

describe('workers', () => {
  it('send a mail once, two at work or not', async () => {
    await mail.startWorker(port);
    await mail.startWorker(port);
    const ids = await Promise.all(Array.from({ length: 20 }, (_, n) => mail.send({ subject: `No. ${String(n)}` })));
    for (const id of ids) expect(await mail.ended(id)).toMatchObject({ state: 'sent', attempts: 1 });
    expect(server.received.map(({ messageId }) => messageId).sort()).toEqual(ids.map((id) => `<${id}@harbour.example>`).sort());
  });

  it('send a mail again, under the same Message-ID and date, when its sending could not be recorded', async () => {
    const { host, port: postgresPort } = testPostgres();
    const proxy = await startTcpProxy({ host, port: postgresPort });
    try {
      server.onTaken = () => {
        server.onTaken = () => undefined;
        proxy.refuse();
        proxy.cut();
      };
      await mail.startWorker(port, proxy.through(mail.database.syncUrl));
      const id = await mail.send();
      await eventually('the server took it', () => server.received.length === 1);
      expect(await mail.row(id)).toMatchObject({ state: 'waiting', text_body: aMail.text });
      proxy.accept();
      expect(await mail.ended(id)).toMatchObject({ state: 'sent', attempts: 2, text_body: null });
      expect(server.received.map(({ messageId }) => messageId)).toEqual([`<${id}@harbour.example>`, `<${id}@harbour.example>`]);
      const dates = server.received.map(({ raw }) => /^Date: (.*)$/m.exec(raw)?.[1]);
      expect(dates[0]).toBe(dates[1]);
    } finally {
      await proxy.close();
    }
  });

  it('keep mails with their bodies where no mail server is named', async () => {
    await mail.startWorker(null);
    expect(await mail.ended(await mail.send())).toMatchObject({ state: 'kept', text_body: aMail.text, attempts: 0 });
  });
});

describe('stored mails', () => {
  it('are written by the app role and read by it never', async () => {
    await mail.send();
    for (const statement of ['select text_body from mail_message', `update mail_message set recipient_address = 'x@y.example'`, 'delete from mail_message']) {
      await expect(as(mail.database.appUrl, (client) => client.query(statement))).rejects.toThrow(/permission denied/);
    }
    await expect(as(mail.database.syncUrl, (client) => client.query(`insert into mail_message (id, kind, locale, recipient_address, subject, is_secret) values (gen_random_uuid(), 'a', 'en', 'a@b.example', 's', true)`)))
      .rejects.toThrow(/permission denied/);
    expect(await as(mail.database.appUrl, async (client) => [...await roleFaults(client), ...await tableFaults(client)])).toEqual([]);
  });

  it('are forgotten thirty days after their end, and not before it', async () => {
    const ids = { old: await mail.send(), young: await mail.send(), waiting: await mail.send() };
    await mail.superuser.query(`update mail_message set created_at = now() - interval '40 days'`);
    await mail.superuser.query(`update mail_message set state = 'kept', ended_at = now() - interval '31 days' where id = $1`, [ids.old]);
    await mail.superuser.query(`update mail_message set state = 'sent', ended_at = now() - interval '29 days' where id = $1`, [ids.young]);
    await (await mail.store()).forgetOld();
    expect((await mail.superuser.query<{ id: string }>('select id from mail_message')).rows.map(({ id }) => id).sort()).toEqual([ids.young, ids.waiting].sort());
  });
});
