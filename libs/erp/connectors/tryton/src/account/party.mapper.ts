import { decimal, type AccountPartNumber, type ErpCustomer, type PaymentTerms, type PostalAddress, type ShipTo } from '@portico/domain';
import type { z } from 'zod';
import type { WireAddress, WireParty, WireTerm, wireProductCustomer } from './party.wire.js';

export function customerFromParty(raw: WireParty, currency: string): ErpCustomer {
  const billTo = raw['addresses.'].filter(({ invoice, active }) => invoice && active).sort(bySequence)[0];
  return {
    externalId: raw.code,
    name: raw.name ?? raw.code,
    vatNumber: raw['tax_identifier.']?.code ?? null,
    // A party has no currency in Tryton 6.0: sales are in the company's unless they say otherwise.
    currency,
    terms: termsFrom(raw['customer_payment_term.']),
    taxStatus: taxStatusOf(raw),
    isBlocked: !raw.active,
    blockReason: raw.active ? null : 'Deactivated in Tryton',
    // Tryton checks each party's limit by itself; branches are not summed.
    creditAccountExternalId: raw.code,
    billTo: billTo ? postalAddress(billTo, raw.name ?? raw.code) : null,
    payerExternalId: null,
    defaultWarehouse: null,
    poRule: null,
    assortmentIds: null,
  };
}

export function shipTosOf(raw: WireParty, warehouse: string | null): ShipTo[] {
  const addresses = raw['addresses.'].filter(({ delivery }) => delivery).sort(bySequence);
  const first = addresses.find(({ active }) => active);
  return addresses.map((address) => ({
    externalId: String(address.id),
    address: postalAddress(address, raw.name ?? raw.code),
    isActive: address.active && raw.active,
    isDefault: address === first,
    warehouse,
  }));
}

export function postalAddress(raw: WireAddress, partyName: string): PostalAddress {
  const lines = [raw.name, ...(raw.street ?? '').split('\n')].map((line) => line?.trim() ?? '').filter((line) => line !== '');
  return {
    name: raw.party_name ?? partyName, lines, city: raw.city ?? '', postalCode: raw.postal_code ?? '',
    region: raw['subdivision.']?.name ?? null, country: raw['country.']?.code ?? '',
  };
}

/** Early-payment discounts do not exist in Tryton 6.0: "2/10 NET30" is a name and nothing more. */
export function termsFrom(raw: WireTerm | null): PaymentTerms {
  if (!raw) return { code: '', name: '', netDays: null, discountPercent: null, discountDays: null, isPrepaid: false };
  return { code: raw.name, name: raw.description ?? raw.name, netDays: netDaysOf(raw), discountPercent: null, discountDays: null, isPrepaid: false };
}

/** Known only for one instalment after so many days or weeks; "end of next month" and two halves have no such number. */
function netDaysOf(raw: WireTerm): number | null {
  const [line, ...more] = raw['lines.'];
  if (!line || more.length > 0) return null;
  const parts = line['relativedeltas.'];
  if (parts.some(({ months, day, month, weekday }) => months || day !== null || month !== null || weekday !== null)) return null;
  return parts.reduce((days, part) => days + (part.days ?? 0) + 7 * (part.weeks ?? 0), 0);
}

function taxStatusOf(raw: WireParty): ErpCustomer['taxStatus'] {
  const rule = raw['customer_tax_rule.'];
  if (!rule) return 'taxable';
  const taxes = rule['lines.'].map((line) => line['tax.']);
  // The rule may depend on countries; it is an exemption only where every outcome is free of tax.
  const isFree = taxes.length > 0 && taxes.every((tax) => tax === null || (tax.rate !== null && decimal(tax.rate).isZero()));
  return isFree ? 'exempt' : 'unknown';
}

export const partNumbersFrom = (raw: z.infer<typeof wireProductCustomer>): AccountPartNumber[] => {
  const { code: partNumber, 'party.': { code: customerExternalId } } = raw;
  if (!partNumber) return [];
  const products = raw['product.'] ? [raw['product.']] : raw['template.']['products.'];
  return products.flatMap(({ code: sku }) => (sku ? [{ customerExternalId, sku, partNumber }] : []));
};

const bySequence = (left: WireAddress, right: WireAddress): number => (left.sequence ?? Infinity) - (right.sequence ?? Infinity) || left.id - right.id;
