import type { MigrationClass } from '@portico/platform-persistence';
import { MailMessages1764300000000 } from './1764300000000-mail-messages.js';

export const mailMigrations: readonly MigrationClass[] = [MailMessages1764300000000];
