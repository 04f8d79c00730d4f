import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two tabs may stand at checkout with one cart: what each of them showed is kept, the latest first. */
export class ReviewedCheckouts1764000600200 implements MigrationInterface {
  readonly name = 'ReviewedCheckouts1764000600200';

  async up(runner: QueryRunner): Promise<void> {
    // By the column's type: an update would see no rows, because the wall between companies stands for the owner too.
    await runner.query(`
      alter table cart alter column reviewed type jsonb using case when reviewed is null then '[]'::jsonb else jsonb_build_array(reviewed) end,
        alter column reviewed set default '[]', alter column reviewed set not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cart alter column reviewed drop not null, alter column reviewed drop default, alter column reviewed type jsonb using reviewed -> 0');
  }
}
