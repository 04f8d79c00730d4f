import type { PostalAddress } from '@portico/domain';
import type { WireAddress } from '../wire/primitives.js';

export const addressFromWire = (raw: WireAddress): PostalAddress => ({
  name: raw.name,
  lines: [raw.line1, raw.line2].filter((line): line is string => line !== null && line !== ''),
  city: raw.city,
  postalCode: raw.postalCode ?? '', // some countries have none
  region: raw.region,
  country: raw.country,
});
