import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much a company has stored of late is asked before it may store more. */
export class StoredFilesOfADay1764100020000 implements MigrationInterface {
  readonly name = 'StoredFilesOfADay1764100020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index stored_file_created on stored_file (company_id, kind, created_at) include (size)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index stored_file_created');
  }
}
