export { assertAdminRemains, LastAdminLost, lockCompanyPeople, readCompanyRights } from './rights/company-people.js';
export { CompanyRights, type HeldAssignment, type Member, type OwnRole } from './rights/company-rights.js';
export { AssignRoles, type AssignedRoles, type AssignmentWish } from './use-cases/assign-roles.js';
