export { IdentityGraphqlModule, IdentityModule } from './identity.module.js';
export { identityMigrations } from './persistence/migrations.js';
export { People, type AccountChoice, type PersonRecord } from './persistence/people.js';
export { Sessions } from './persistence/sessions.js';
export { AdmitPerson, type AdmitPersonCommand, type Membership } from './use-cases/admit-person.js';
export { Viewer, viewerOf } from './graphql/viewer.type.js';
export { sessionCookie } from './session-token.js';
export { languageOf, languages, type Language } from './messages/sign-in-messages.js';
export { knownActions } from './audit/audit-messages.js';
