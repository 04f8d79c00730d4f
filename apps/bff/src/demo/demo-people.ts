import type { ReadyMadeRole } from '@portico/domain';

/** Without roles: a buyer who also pays invoices. */
export type DemoAccount = ({ readonly number: string } | { readonly name: string }) & { readonly roles?: readonly ReadyMadeRole[] };
import { isForThisMachine } from './this-machine.js';

/** A demo person and the customer accounts they buy for. */
export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly locale: 'en' | 'de';
  /** How each account is found: its customer number, or its name where the ERP gives numbers by chance. */
  readonly accounts: readonly DemoAccount[];
  /** For the list that `npm start` prints. */
  readonly about: string;
}
/** Anybody can read it here. */
const publishedPassword = 'Portico-demo-2026';

/**
 * DEMO_PASSWORD, or the published one where only this machine reaches the portal. Null: others reach it (PUBLIC_URL, HOST), and a
 * password that anybody can read would let them in as a customer.
 */
export function demoPasswordFor(environment: Readonly<Record<string, string | undefined>>): string | null {
  return environment['DEMO_PASSWORD'] || (isForThisMachine(environment) ? publishedPassword : null);
}

const sandboxPeople: readonly DemoPerson[] = [
  { email: 'lena.maurer@kessler.example', name: 'Lena Maurer', locale: 'en', accounts: [{ number: '10482', roles: ['admin'] }, { number: '10517' }], about: 'Kessler Anlagenbau, two works, its admin; also Nordwind Metallbau' },
  { email: 'jana.reuter@kessler.example', name: 'Jana Reuter', locale: 'de', accounts: [{ number: '10482' }], about: 'Kessler Anlagenbau, in German' },
  { email: 'nils.brandt@nordwind.example', name: 'Nils Brandt', locale: 'en', accounts: [{ number: '10517', roles: ['admin'] }], about: 'Nordwind Metallbau, its admin: credit nearly used up' },
  { email: 'claire.morel@atelier.example', name: 'Claire Morel', locale: 'en', accounts: [{ number: '10533' }], about: 'Atelier Lumière: prepaid' },
  { email: 'dana.cole@greatlakes.example', name: 'Dana Cole', locale: 'en', accounts: [{ number: '10560' }], about: 'Great Lakes Fixtures: in US dollars' },
  { email: 'otto.lind@baltic.example', name: 'Otto Lind', locale: 'de', accounts: [{ number: '10571' }], about: 'Baltic Pumpen: account blocked, in German' },
];
const trytonPeople: readonly DemoPerson[] = [
  { email: 'alice.moreau@acme.example', name: 'Alice Moreau', locale: 'en', accounts: [{ name: 'Acme Industrial', roles: ['admin'] }, { name: 'Acme Industrial - Lens branch' }], about: 'Acme Industrial, its admin, and its Lens branch: contract prices' },
  { email: 'karl.winter@berlinwerkzeug.example', name: 'Karl Winter', locale: 'de', accounts: [{ name: 'Berlin Werkzeug GmbH' }], about: 'Berlin Werkzeug: cash discount, in German' },
  { email: 'oscar.limit@overlimit.example', name: 'Oscar Limit', locale: 'en', accounts: [{ name: 'Over Limit Ltd' }], about: 'Over Limit Ltd: at its credit limit' },
];

/** People that go with the ERP behind the connector. */
export const demoPeopleOf = (connector: string): readonly DemoPerson[] => (connector === 'tryton' ? trytonPeople : sandboxPeople);
