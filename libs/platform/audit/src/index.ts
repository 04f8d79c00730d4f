import type { MigrationClass } from '@portico/platform-persistence';
import { Audit1765000020000 } from './1765000020000-audit.js';

export { AuditModule } from './audit.module.js';
export { AuditReader, type AuditEntry, type AuditFilter } from './audit-reader.js';
export { AuditTrail, type Act, type Actor } from './audit-trail.js';
export { verifyChains, type ChainFault, type ChainHead, type ChainsVerified } from './verify-chains.js';
export const auditMigrations: readonly MigrationClass[] = [Audit1765000020000];
