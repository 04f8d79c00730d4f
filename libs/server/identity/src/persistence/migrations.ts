import type { MigrationClass } from '@portico/platform-persistence';
import { Identity1764000020000 } from './1764000020000-identity.js';
import { RolesOfCompanies1765000010000 } from './1765000010000-roles-of-companies.js';
import { Invitations1765000060000 } from './1765000060000-invitations.js';
import { SignInSecurity1765000090000 } from './1765000090000-sign-in-security.js';

export const identityMigrations: readonly MigrationClass[] = [Identity1764000020000, RolesOfCompanies1765000010000, Invitations1765000060000, SignInSecurity1765000090000];
