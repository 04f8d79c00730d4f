import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ErpCustomer, ShipTo } from '@portico/domain';
import { ExternalKeys, SyncScope } from '@portico/platform-persistence';
import { shipToStatement } from './ship-to-statement.js';

export interface CustomerWithShipTos {
  readonly customer: ErpCustomer;
  /** Null: they could not be read this time and stay as they are. */
  readonly shipTos: readonly ShipTo[] | null;
}
const object = 'customer-accounts';

/** Accounts that share one credit account in the ERP are one debtor, and so one company. Decided once, when an account is first seen. */
export const creditAccountKey = (connector: string, { creditAccountExternalId, externalId }: ErpCustomer): string =>
  creditAccountExternalId === null ? `${connector}/customer/${externalId}` : `${connector}/credit/${creditAccountExternalId}`;

/** Writes what the sync read: in the sync's own scope, one customer after another. */
@Injectable()
export class CustomerWriter {
  constructor(private readonly sync: SyncScope, private readonly keys: ExternalKeys) {}

  write(connector: string, customers: readonly CustomerWithShipTos[]): Promise<void> {
    return this.sync.run(async (manager) => {
      const known = await this.keys.objectIds(connector, object, customers.map(({ customer }) => customer.externalId));
      for (const { customer, shipTos } of customers) {
        const id = known.get(customer.externalId);
        const account = id === undefined ? await this.insert(manager, connector, customer) : await this.update(manager, connector, id, customer);
        if (shipTos) await manager.query(shipToStatement, [account.companyId, account.id, JSON.stringify(shipTos)]);
      }
    });
  }

  /** The ERP no longer has them: they keep their history and can be switched to no more. */
  async withdraw(connector: string, externalIds: readonly string[]): Promise<void> {
    await this.sync.run(async (manager) => {
      const ids = await this.keys.objectIds(connector, object, externalIds);
      await manager.query('update customer_account set withdrawn_at = coalesce(withdrawn_at, now()) where id = any ($1)', [[...ids.values()]]);
    });
  }

  private async insert(manager: EntityManager, connector: string, customer: ErpCustomer): Promise<{ companyId: string; id: string }> {
    const companyId = await this.companyFor(manager, connector, customer);
    const id = randomUUID();
    await manager.query(
      `insert into customer_account (company_id, id, name, currency, vat_number, tax_status, is_blocked, block_reason, terms, po_rule, bill_to, default_warehouse,
         assortment_ids, credit_account_key, payer_external_id)
       values ($14, $15, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`, [...columns(connector, customer), companyId, id]);
    await this.keys.add([{ key: { connector, object, externalId: customer.externalId }, objectId: id, companyId }]);
    return { companyId, id };
  }

  private async update(manager: EntityManager, connector: string, id: string, customer: ErpCustomer): Promise<{ companyId: string; id: string }> {
    const [[row]] = await manager.query<[{ company_id: string }[], number]>(
      `update customer_account set name = $1, currency = $2, vat_number = $3, tax_status = $4, is_blocked = $5, block_reason = $6, terms = $7, po_rule = $8, bill_to = $9,
         default_warehouse = $10, assortment_ids = $11, credit_account_key = $12, payer_external_id = $13, synced_at = now(), withdrawn_at = null
       where id = $14 returning company_id`, [...columns(connector, customer), id]);
    if (!row) throw new Error(`The key of customer ${customer.externalId} names an account that is not there`);
    return { companyId: row.company_id, id };
  }

  private async companyFor(manager: EntityManager, connector: string, customer: ErpCustomer): Promise<string> {
    const [sibling] = customer.creditAccountExternalId === null ? [] : await manager.query<{ company_id: string }[]>(
      'select company_id from customer_account where credit_account_key = $1 order by company_id limit 1', [creditAccountKey(connector, customer)]);
    if (sibling) return sibling.company_id;
    const [made] = await manager.query<{ id: string }[]>('insert into company (name) values ($1) returning id', [customer.name.trim()]);
    if (!made) throw new Error('The company was not written');
    return made.id;
  }
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
const columns = (connector: string, customer: ErpCustomer): unknown[] => [
  customer.name.trim(), customer.currency, customer.vatNumber, customer.taxStatus, customer.isBlocked, customer.blockReason, json(customer.terms), json(customer.poRule),
  json(customer.billTo), customer.defaultWarehouse, customer.assortmentIds, creditAccountKey(connector, customer), customer.payerExternalId,
];
