import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two tabs may stand at checkout with one cart: what each of them showed is kept, the latest first. */
export class ReviewedCheckouts1764000600200 implements MigrationInterface {
  readonly name = 'ReviewedCheckouts1764000600200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update cart set reviewed = case when reviewed is null then '[]' else jsonb_build_array(reviewed) end;
      alter table cart alter column reviewed set default '[]', alter column reviewed set not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cart alter column reviewed drop not null, alter column reviewed drop default; update cart set reviewed = reviewed -> 0');
  }
}
