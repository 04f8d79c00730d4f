import { AcceptInvitation } from './accept-invitation.js';
import { AcceptanceLimits } from './acceptance-limits.js';
import { ChangeInvitation } from './change-invitation.js';
import { CompanyRights } from './company-rights.js';
import { InvitationResolver } from './graphql/invitation.resolver.js';
import { InvitePeopleResolver } from './graphql/invite-people.resolver.js';
import { PeopleViews } from './graphql/people-views.js';
import { CompanyUserRoleResolver, PeopleResolver } from './graphql/people.resolver.js';
import { InvitationMail } from './invitation-mail.js';
import { InvitePeople } from './invite-people.js';
import { JoinCompany } from './join-company.js';
import { ListPeople } from './list-people.js';
import { ManageCompany } from './manage-company.js';
import { OfferedInvitations } from './offered-invitation.js';
import { ViewInvitation } from './view-invitation.js';

/** How company admins manage people, and how those who are invited come in. */
export const peopleAdminProviders = [
  CompanyRights, ManageCompany, InvitationMail, InvitePeople, ChangeInvitation, OfferedInvitations, ViewInvitation, JoinCompany, AcceptanceLimits, AcceptInvitation, ListPeople,
  PeopleViews, PeopleResolver, CompanyUserRoleResolver, InvitePeopleResolver, InvitationResolver,
];
