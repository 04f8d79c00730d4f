import type { OrderRejection, OrderRequest, PlainDate } from '@portico/domain';
import { z } from 'zod';
import { idOf } from '../client/ids.js';
import type { Rpc } from '../client/tryton.client.js';
import { wireDate, type Json } from '../client/values.js';

/** What Tryton's own client would fill in once a party is chosen. */
export interface SaleHeader {
  readonly companyId: number;
  readonly partyId: number;
  readonly currencyId: number;
  readonly priceListId: number | null;
  readonly paymentTermId: number | null;
  readonly invoiceAddressId: number | null;
  readonly shipmentAddressId: number;
  readonly date: PlainDate;
}

const wireHeader = z.array(z.object({
  price_list: z.number().int().nullish(), payment_term: z.number().int().nullish(), invoice_address: z.number().int().nullish(),
})).length(1);
const wireShipTo = z.array(z.object({ id: z.number().int(), active: z.boolean(), delivery: z.boolean().nullable() }));

/** `create` runs defaults and validation only: what an on_change would set has to be asked for and sent. */
export async function readHeader(rpc: Rpc, party: { readonly id: number }, currencyId: number, shipmentAddressId: number): Promise<SaleHeader> {
  const { companyId } = await rpc.session();
  const date = await rpc.call('model.ir.date.today', [], wireDate);
  const [changes] = await rpc.call('model.sale.sale.on_change', [{ company: companyId, party: party.id, lines: [] }, ['party']], wireHeader);
  return {
    companyId, currencyId, shipmentAddressId, date,
    partyId: party.id,
    priceListId: changes?.price_list ?? null,
    paymentTermId: changes?.payment_term ?? null,
    invoiceAddressId: changes?.invoice_address ?? null,
  };
}

/** The delivery address, or why it cannot be one. Tryton would say so too, in a domain error of several kB. */
export async function readShipTo(rpc: Rpc, request: OrderRequest): Promise<{ readonly id: number } | { readonly problem: OrderRejection }> {
  const [address] = await rpc.call('model.party.address.search_read',
    [[['id', '=', idOf(request.shipToExternalId)], ['party.code', '=', request.account.externalId]], 0, 1, null, ['active', 'delivery']], wireShipTo, { active_test: false });
  if (!address?.delivery) return { problem: { reason: 'unknown-ship-to', lineId: null, erpMessage: `The party has no delivery address ${request.shipToExternalId}` } };
  if (!address.active) return { problem: { reason: 'inactive-ship-to', lineId: null, erpMessage: `Delivery address ${request.shipToExternalId} is deactivated` } };
  return { id: address.id };
}

/** As a sale's line sees its sale in an on_change. */
export const parentValues = (header: SaleHeader, warehouseId: number, date: Json): Readonly<Record<string, Json>> => ({
  '_parent_sale.party': header.partyId, '_parent_sale.company': header.companyId, '_parent_sale.currency': header.currencyId,
  '_parent_sale.price_list': header.priceListId, '_parent_sale.warehouse': warehouseId, '_parent_sale.shipment_address': header.shipmentAddressId,
  '_parent_sale.sale_date': date,
});
