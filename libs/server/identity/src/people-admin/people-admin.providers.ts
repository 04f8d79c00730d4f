import { AcceptInvitation } from './accept-invitation.js';
import { AcceptanceLimits } from './acceptance-limits.js';
import { ChangeInvitation } from './change-invitation.js';
import { ChangePerson } from './change-person.js';
import { CompanyMembers } from './company-members.js';
import { CompanyRights } from './company-rights.js';
import { ConfirmReview } from './confirm-review.js';
import { CopyRights } from './copy-rights.js';
import { ChangePersonResolver } from './graphql/change-person.resolver.js';
import { InvitationResolver } from './graphql/invitation.resolver.js';
import { InvitePeopleResolver } from './graphql/invite-people.resolver.js';
import { PeopleViews } from './graphql/people-views.js';
import { CompanyUserRoleResolver, PeopleResolver } from './graphql/people.resolver.js';
import { HandOverPossessions } from './hand-over.js';
import { InvitationMail } from './invitation-mail.js';
import { InvitePeople } from './invite-people.js';
import { JoinCompany } from './join-company.js';
import { ImportPeopleList } from './list/import-people-list.js';
import { ListPeople } from './list-people.js';
import { ManageCompany } from './manage-company.js';
import { OfferedInvitations } from './offered-invitation.js';
import { ViewInvitation } from './view-invitation.js';

/** How company admins manage people, and how those who are invited come in. */
export const peopleAdminProviders = [
  CompanyRights, ManageCompany, InvitationMail, InvitePeople, ChangeInvitation, OfferedInvitations, ViewInvitation, JoinCompany, AcceptanceLimits, AcceptInvitation, ListPeople, ImportPeopleList, CompanyMembers, ChangePerson, CopyRights, HandOverPossessions, ConfirmReview,
  PeopleViews, PeopleResolver, CompanyUserRoleResolver, InvitePeopleResolver, InvitationResolver, ChangePersonResolver,
];
