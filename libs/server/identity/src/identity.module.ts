import { Global, Module } from '@nestjs/common';
import { BUYER_RESOLVER } from '@portico/platform-graphql-kit';
import { AuditExportController } from './audit/audit-export.controller.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { ListAudit } from './audit/list-audit.js';
import { IdentityResolver } from './graphql/identity.resolver.js';
import { ChangePassword } from './password/change-password.js';
import { PasswordResolver } from './password/password.resolver.js';
import { Passwords } from './password/passwords.js';
import { PersonTrail } from './password/person-trail.js';
import { RequestPasswordReset } from './password/request-password-reset.js';
import { ResetPassword } from './password/reset-password.js';
import { SecurityNotices } from './password/security-notices.js';
import { WriteResetMail } from './password/write-reset-mail.js';
import { CompanyEntries } from './persistence/company-entries.js';
import { InvitationLinks } from './persistence/invitation-links.js';
import { People } from './persistence/people.js';
import { SessionBuyers } from './persistence/session-buyers.js';
import { Sessions } from './persistence/sessions.js';
import { peopleAdminProviders } from './people-admin/people-admin.providers.js';
import { CodeLimits } from './rate-limit/code-limits.js';
import { OwnAttempts } from './rate-limit/own-attempts.js';
import { SignInLimits } from './rate-limit/sign-in-limits.js';
import { RolesResolver } from './roles/graphql/roles.resolver.js';
import { RoleChange } from './roles/role-change.js';
import { AssignRoles } from './roles/use-cases/assign-roles.js';
import { ReadRoles } from './roles/use-cases/read-roles.js';
import { RemoveRole } from './roles/use-cases/remove-role.js';
import { WriteRole } from './roles/use-cases/write-role.js';
import { CompanySecurity } from './second-factor/company-security.js';
import { SecondFactorResolver } from './second-factor/second-factor.resolver.js';
import { SecondFactors } from './second-factor/second-factors.js';
import { SetUpTotp } from './second-factor/set-up-totp.js';
import { OwnSessions } from './sessions-admin/own-sessions.js';
import { SessionsResolver } from './sessions-admin/sessions.resolver.js';
import { AnswerSecondFactor } from './sign-in/answer-second-factor.js';
import { Challenges } from './sign-in/challenges.js';
import { ConfirmItsYou } from './sign-in/confirm-its-you.js';
import { OpenSession } from './sign-in/open-session.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { AdmitPerson } from './use-cases/admit-person.js';
import { SwitchAccount } from './use-cases/switch-account.js';

/** People and their sessions without GraphQL, for bff and worker. */
@Module({
  providers: [People, Sessions, CompanyEntries, Challenges, AdmitPerson, InvitationLinks, WriteResetMail],
  exports: [People, Sessions, CompanyEntries, Challenges, AdmitPerson, InvitationLinks],
})
export class IdentityModule {}

/** What the bff adds. Global: the GraphQL kit and file routes ask it who is there. */
@Global()
@Module({
  imports: [IdentityModule],
  controllers: [AuditExportController],
  providers: [
    ListAudit, AuditResolver, RoleChange, ReadRoles, WriteRole, RemoveRole, AssignRoles, RolesResolver, ...peopleAdminProviders, SessionBuyers, SwitchAccount, IdentityResolver,
    Passwords, PersonTrail, SecurityNotices, ChangePassword, RequestPasswordReset, ResetPassword, PasswordResolver,
    SignInLimits, CodeLimits, OwnAttempts, OpenSession, SignIn, AnswerSecondFactor, ConfirmItsYou, SignInResolver,
    SecondFactors, SetUpTotp, CompanySecurity, SecondFactorResolver, OwnSessions, SessionsResolver,
    { provide: BUYER_RESOLVER, useExisting: SessionBuyers },
  ],
  exports: [BUYER_RESOLVER],
})
export class IdentityGraphqlModule {}
