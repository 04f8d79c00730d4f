import { Global, Module } from '@nestjs/common';
import { BUYER_RESOLVER } from '@portico/platform-graphql-kit';
import { IdentityResolver } from './graphql/identity.resolver.js';
import { Passwords } from './password/passwords.js';
import { People } from './persistence/people.js';
import { SessionBuyers } from './persistence/session-buyers.js';
import { Sessions } from './persistence/sessions.js';
import { SignInLimits } from './rate-limit/sign-in-limits.js';
import { AdmitPerson } from './use-cases/admit-person.js';
import { SignIn } from './use-cases/sign-in.js';
import { SwitchAccount } from './use-cases/switch-account.js';

/** People and their sessions. Global: the GraphQL kit asks it who is there. */
@Global()
@Module({
  providers: [People, Sessions, SessionBuyers, Passwords, SignInLimits, SignIn, SwitchAccount, AdmitPerson, IdentityResolver, { provide: BUYER_RESOLVER, useExisting: SessionBuyers }],
  exports: [BUYER_RESOLVER, People, Sessions, AdmitPerson],
})
export class IdentityModule {}
