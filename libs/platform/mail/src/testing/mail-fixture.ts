import { migrateJobs, startJobRunner, type JobRunner } from '@portico/platform-jobs';
import { CompanyScope, migrate, openDataSource, persistenceMigrations, SyncScope } from '@portico/platform-persistence';
import { createDatabase, eventually, type TestDatabase } from '@portico/testing';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { mailMigrations } from '../mail-migrations.js';
import { MailStore } from '../mail-store.js';
import { Mailer, mailTask, type NewMail } from '../mailer.js';
import { SendMail } from '../send-mail.js';
import { smtpTransport, type MailTransport } from '../smtp-transport.js';

export interface MailRow {
  readonly state: string;
  readonly subject: string;
  readonly recipient_address: string;
  readonly text_body: string | null;
  readonly html_body: string | null;
  readonly attempts: number;
  readonly message_id: string | null;
  readonly last_answer: string | null;
  readonly ended_at: Date | null;
}
export const aMail: NewMail = { to: { address: 'lena@kessler.example', name: 'Lena Maurer' }, subject: 'Your invitation', text: 'Come in: https://shop.example/i/secret-token', locale: 'en', kind: 'invitation' };

/** Mail on a database of its own, with as many workers as a spec starts. */
export class MailFixture {
  private readonly sources: DataSource[] = [];
  private readonly runners: JobRunner[] = [];
  readonly log: string[] = [];
  readonly mailer = new Mailer();

  private constructor(readonly database: TestDatabase, readonly scope: CompanyScope, readonly superuser: Client) {}

  static async open(): Promise<MailFixture> {
    const database = await createDatabase({ template: { key: `mail ${mailMigrations.map(({ name }) => name).join()}`, build: async ({ ownerUrl, appUrl, syncUrl }) => {
      await migrate({ ownerUrl, appUrl, syncUrl, migrations: [...persistenceMigrations, ...mailMigrations] });
      await migrateJobs(ownerUrl, 'portico_app');
    } } });
    const app = await openDataSource(database.appUrl, { poolSize: 2 });
    const superuser = new Client({ connectionString: database.url });
    await superuser.connect();
    const fixture = new MailFixture(database, new CompanyScope(app), superuser);
    fixture.sources.push(app);
    return fixture;
  }

  async send(mail: Partial<NewMail> = {}): Promise<string> {
    return this.scope.unscoped(() => this.mailer.send({ ...aMail, ...mail }));
  }

  async store(syncUrl = this.database.syncUrl): Promise<MailStore> {
    const source = await openDataSource(syncUrl, { poolSize: 2 });
    this.sources.push(source);
    return new MailStore(new SyncScope(source));
  }

  /** @param port of the mail server; null: none is configured */
  async startWorker(port: number | null, syncUrl?: string): Promise<void> {
    const transport: MailTransport | null = port === null ? null : smtpTransport({ url: `smtp://127.0.0.1:${String(port)}`, from: { address: 'orders@harbour.example', name: 'Harbour Supply' } });
    const sendMail = new SendMail(await this.store(syncUrl), transport);
    this.runners.push(await startJobRunner({
      directUrl: this.database.ownerUrl, concurrency: 2, handlers: { [mailTask]: (payload) => sendMail.execute(payload as { id: string }) },
      log: (level, message) => { if (level === 'error' || level === 'warning') this.log.push(message); }, onLost: (error) => { throw error; },
    }));
  }

  async row(id: string): Promise<MailRow | undefined> {
    const { rows } = await this.superuser.query<MailRow>('select * from mail_message where id = $1', [id]);
    return rows[0];
  }

  ended(id: string): Promise<MailRow> {
    return eventually('the mail ends', async () => {
      const row = await this.row(id);
      return row?.ended_at ? row : null;
    });
  }

  async jobs(): Promise<number> {
    const { rows } = await this.superuser.query<{ count: number }>('select count(*)::int as count from graphile_worker.jobs');
    return rows[0]?.count ?? -1;
  }

  async close(): Promise<void> {
    for (const runner of this.runners) await runner.stop();
    for (const source of this.sources) await source.destroy();
    await this.superuser.end();
    await this.database.drop();
  }
}
