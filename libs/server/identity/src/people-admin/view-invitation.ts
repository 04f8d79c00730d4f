import { Injectable } from '@nestjs/common';
import { People } from '../persistence/people.js';
import { OfferedInvitations, type OfferedInvitation } from './offered-invitation.js';

export interface InvitationView extends Pick<OfferedInvitation, 'companyName' | 'inviterName' | 'email' | 'name' | 'expiresAt'> {
  readonly hasPassword: boolean;
}

/** What somebody with the link is shown before they accept. */
@Injectable()
export class ViewInvitation {
  constructor(private readonly invitations: OfferedInvitations, private readonly people: People) {}

  async execute(token: string): Promise<InvitationView | null> {
    const ref = await this.invitations.ref(token);
    const found = ref && await this.invitations.read(ref);
    if (!found || found.acceptedBy !== null) return null;
    const person = await this.people.credentials(found.email);
    const { companyName, inviterName, email, name, expiresAt } = found;
    return { companyName, inviterName, email, name, expiresAt, hasPassword: (person?.passwordHash ?? null) !== null };
  }
}
