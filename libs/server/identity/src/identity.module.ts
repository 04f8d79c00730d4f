import { Global, Module } from '@nestjs/common';
import { BUYER_RESOLVER } from '@portico/platform-graphql-kit';
import { AuditExportController } from './audit/audit-export.controller.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { ListAudit } from './audit/list-audit.js';
import { IdentityResolver } from './graphql/identity.resolver.js';
import { Passwords } from './password/passwords.js';
import { CompanyEntries } from './persistence/company-entries.js';
import { InvitationLinks } from './persistence/invitation-links.js';
import { People } from './persistence/people.js';
import { SessionBuyers } from './persistence/session-buyers.js';
import { Sessions } from './persistence/sessions.js';
import { peopleAdminProviders } from './people-admin/people-admin.providers.js';
import { SignInLimits } from './rate-limit/sign-in-limits.js';
import { RolesResolver } from './roles/graphql/roles.resolver.js';
import { RoleChange } from './roles/role-change.js';
import { AssignRoles } from './roles/use-cases/assign-roles.js';
import { ReadRoles } from './roles/use-cases/read-roles.js';
import { RemoveRole } from './roles/use-cases/remove-role.js';
import { WriteRole } from './roles/use-cases/write-role.js';
import { AdmitPerson } from './use-cases/admit-person.js';
import { SignIn } from './use-cases/sign-in.js';
import { SwitchAccount } from './use-cases/switch-account.js';

/** People and their sessions without GraphQL, for bff and worker. */
@Module({ providers: [People, Sessions, CompanyEntries, AdmitPerson, InvitationLinks], exports: [People, Sessions, CompanyEntries, AdmitPerson, InvitationLinks] })
export class IdentityModule {}

/** What the bff adds. Global: the GraphQL kit and file routes ask it who is there. */
@Global()
@Module({
  imports: [IdentityModule],
  controllers: [AuditExportController],
  providers: [ListAudit, AuditResolver, RoleChange, ReadRoles, WriteRole, RemoveRole, AssignRoles, RolesResolver, SessionBuyers, Passwords, SignInLimits, SignIn, SwitchAccount, IdentityResolver, ...peopleAdminProviders, { provide: BUYER_RESOLVER, useExisting: SessionBuyers }],
  exports: [BUYER_RESOLVER],
})
export class IdentityGraphqlModule {}
