import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a document stands on an order is asked before it is deleted. */
export class OrderDocuments1764200000200 implements MigrationInterface {
  readonly name = 'OrderDocuments1764200000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index sales_order_po_document on sales_order (po_document_id) where po_document_id is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index sales_order_po_document');
  }
}
