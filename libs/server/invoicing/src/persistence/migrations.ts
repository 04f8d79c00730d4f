import type { MigrationClass } from '@portico/platform-persistence';
import { Invoices1764000700000 } from './1764000700000-invoices.js';
import { OneTableOfAwaited1764100010000 } from './1764100010000-one-table-of-awaited.js';

export const invoicingMigrations: readonly MigrationClass[] = [Invoices1764000700000, OneTableOfAwaited1764100010000];
