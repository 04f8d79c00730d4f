import type { MigrationClass } from '@portico/platform-persistence';
import { Payments1764000800000 } from './1764000800000-payments.js';

export const paymentsMigrations: readonly MigrationClass[] = [Payments1764000800000];
