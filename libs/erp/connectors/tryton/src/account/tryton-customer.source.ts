import type { AccountPartNumber, CallOptions, CustomerSource, DeltaPage, DeltaRequest, ErpCustomer, ShipTo } from '@portico/domain';
import { z } from 'zod';
import { readDelta } from '../client/delta.js';
import type { Rpc, TrytonClient } from '../client/tryton.client.js';
import type { Json } from '../client/values.js';
import type { ReferenceData } from '../reference/reference-data.js';
import { customerFromParty, partNumbersFrom, shipTosOf } from './party.mapper.js';
import { partyFields, wireParty, wireProductCustomer, type WireParty } from './party.wire.js';

const inactiveToo = { active_test: false } as const;

export class TrytonCustomerSource implements CustomerSource {
  /** `category`: name of the party category that marks customers; null: every party with an address, but the company itself. */
  constructor(private readonly client: TrytonClient, private readonly reference: ReferenceData, private readonly category: string | null) {}

  async customers(request: DeltaRequest, call?: CallOptions): Promise<DeltaPage<ErpCustomer>> {
    const rpc = this.client.within(call);
    const company = await this.reference.company(rpc);
    return readDelta(rpc, {
      model: 'party.party', domain: this.whoIsCustomer(company.partyId), context: inactiveToo,
      stampedBy: ['', 'addresses.'], fields: partyFields, row: wireParty,
      map: (row) => customerFromParty(row, company.currency),
    }, request);
  }

  async customer(customerExternalId: string, call?: CallOptions): Promise<ErpCustomer | null> {
    const rpc = this.client.within(call);
    const company = await this.reference.company(rpc);
    const party = await this.party(rpc, customerExternalId, this.whoIsCustomer(company.partyId));
    return party && customerFromParty(party, company.currency);
  }

  async shipTos(customerExternalId: string, call?: CallOptions): Promise<readonly ShipTo[]> {
    const party = await this.party(this.client.within(call), customerExternalId, []);
    return party ? shipTosOf(party, null) : [];
  }

  async partNumbers(customerExternalIds: readonly string[], call?: CallOptions): Promise<readonly AccountPartNumber[]> {
    if (customerExternalIds.length === 0) return [];
    const rows = await this.client.within(call).call('model.sale.product_customer.search_read',
      [[['party.code', 'in', [...customerExternalIds]]], 0, null, [['id', 'ASC']], ['code', 'party.code', 'product.code', 'template.products.code']], z.array(wireProductCustomer));
    return rows.flatMap(partNumbersFrom);
  }

  private async party(rpc: Rpc, code: string, domain: readonly Json[]): Promise<WireParty | null> {
    const rows = await rpc.call('model.party.party.search_read', [[['code', '=', code], ...domain], 0, 1, null, [...partyFields]], z.array(wireParty), inactiveToo);
    return rows[0] ?? null;
  }

  /** Tryton has no flag for it. A carrier or a contact person without an address is none; neither is the seller. */
  private whoIsCustomer(companyPartyId: number): readonly Json[] {
    const marked: Json = this.category === null
      ? ['OR', ['addresses.invoice', '=', true], ['addresses.delivery', '=', true]]
      : ['categories.name', '=', this.category];
    return [['id', '!=', companyPartyId], marked];
  }
}
