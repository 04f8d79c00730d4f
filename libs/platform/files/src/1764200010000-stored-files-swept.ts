import { tenantTable } from '@portico/platform-persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that nothing came to use are deleted over all companies. */
export class StoredFilesSwept1764200010000 implements MigrationInterface {
  readonly name = 'StoredFilesSwept1764200010000';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, 'stored_file', { app: [], sync: ['select', 'delete'] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy stored_file_sync_select on stored_file; drop policy stored_file_sync_delete on stored_file');
    await runner.query(`do $$ begin execute format('revoke select, delete on stored_file from %I', current_setting('portico.sync_role')); end $$`);
  }
}
