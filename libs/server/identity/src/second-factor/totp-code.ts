import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';

/** RFC 6238 as every authenticator app has it: SHA-1, six digits, 30 seconds. */
const form = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** Clocks differ, and people type: the step before and the step after count too. */
const window = 1;
const secretBytes = 20;

export const newTotpSecret = (): Buffer => Buffer.from(new Secret({ size: secretBytes }).bytes);

/**
 * The step of the code, which is taken once.
 * @returns null when the code is of none of the steps around `at`
 */
export function stepOf(code: string, secret: Uint8Array, at: Date): number | null {
  const timestamp = at.getTime();
  const delta = TOTP.validate({ ...form, token: code, secret: secretOf(secret), timestamp, window });
  return delta === null ? null : TOTP.counter({ period: form.period, timestamp }) + delta;
}

export interface TotpEnrolment {
  /** In base32, for who types it. */
  readonly secret: string;
  readonly uri: string;
  /** Of the URI, as SVG. */
  readonly qrSvg: string;
}

export function enrolmentOf(secret: Uint8Array, { issuer, label }: { readonly issuer: string; readonly label: string }): TotpEnrolment {
  const totp = new TOTP({ ...form, issuer, label, secret: secretOf(secret) });
  const uri = totp.toString();
  // White around it on dark pages too: cameras look for the edge.
  return { secret: totp.secret.base32, uri, qrSvg: renderSVG(uri, { ecc: 'M', border: 4 }) };
}

const secretOf = (bytes: Uint8Array): Secret => new Secret({ buffer: new Uint8Array(bytes).buffer });
