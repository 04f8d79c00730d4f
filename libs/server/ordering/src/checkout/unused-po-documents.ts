import { Injectable } from '@nestjs/common';
import { SyncScope } from '@portico/platform-persistence';
import { poDocumentKind } from './po-documents.js';

/** A checkout may stay open over a long weekend; after that its document has to be attached again. */
const keptDays = 7;

/** Documents that were attached to a checkout and never ordered with. */
@Injectable()
export class UnusedPoDocuments {
  constructor(private readonly sync: SyncScope) {}

  async forget(): Promise<void> {
    await this.sync.run((manager) => manager.query(
      `delete from stored_file f where f.kind = $1 and f.created_at < now() - make_interval(days => $2)
       and not exists (select 1 from sales_order o where o.po_document_id = f.id)`, [poDocumentKind, keptDays]));
  }
}
