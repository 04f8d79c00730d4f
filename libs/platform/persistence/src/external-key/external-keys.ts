import { Injectable } from '@nestjs/common';
import { currentManager } from '../scope/open-scope.js';

/** How another system calls an object of ours. */
export interface ExternalKey {
  readonly connector: string;
  /** The data object of the integration map, e.g. "customer-accounts", "products". */
  readonly object: string;
  readonly externalId: string;
  /** Where ids are unique only inside another record (a ship-to of a customer): that record's external id; else "". */
  readonly within?: string;
}
export interface KeyedObject {
  readonly key: ExternalKey;
  readonly objectId: string;
  /** Null for objects that all companies share. */
  readonly companyId: string | null;
}

/** (connector, object, externalId) → id. An object may have one key in the ERP, one in the PIM, one in the CRM. Works in the open scope. */
@Injectable()
export class ExternalKeys {
  /** Our ids by external id, of those that are known and visible. */
  async objectIds(connector: string, object: string, externalIds: readonly string[], within = ''): Promise<ReadonlyMap<string, string>> {
    const rows = await currentManager().query<{ external_id: string; object_id: string }[]>(
      'select external_id, object_id from external_key where connector = $1 and object = $2 and within = $3 and external_id = any ($4)',
      [connector, object, within, externalIds]);
    return new Map(rows.map((row) => [row.external_id, row.object_id]));
  }

  /** Their ids by ours. */
  async externalIds(connector: string, object: string, objectIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await currentManager().query<{ external_id: string; object_id: string }[]>(
      'select external_id, object_id from external_key where connector = $1 and object = $2 and object_id = any ($3)', [connector, object, objectIds]);
    return new Map(rows.map((row) => [row.object_id, row.external_id]));
  }

  /** Adds what is missing; a key that names an object already keeps it. */
  async add(objects: readonly KeyedObject[]): Promise<void> {
    if (objects.length === 0) return;
    const column = <T>(pick: (each: KeyedObject) => T): T[] => objects.map(pick);
    await currentManager().query(
      `insert into external_key (connector, object, within, external_id, object_id, company_id)
       select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6::uuid[]) on conflict do nothing`,
      [column(({ key }) => key.connector), column(({ key }) => key.object), column(({ key }) => key.within ?? ''), column(({ key }) => key.externalId),
        column(({ objectId }) => objectId), column(({ companyId }) => companyId)]);
  }
}
