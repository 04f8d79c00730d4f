import type { MigrationClass } from '@portico/platform-persistence';
import { Invoices1764000700000 } from './1764000700000-invoices.js';

export const invoicingMigrations: readonly MigrationClass[] = [Invoices1764000700000];
