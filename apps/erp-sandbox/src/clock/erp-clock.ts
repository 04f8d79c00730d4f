import { type Db, firstRow } from '../database/database.js';

/** Goes on from where the ERP's clock stands, at another speed. */
export async function rebaseClock(db: Db, speed: number): Promise<void> {
  await db.query('update clock set base_sim = erp_now(), base_real = clock_timestamp(), speed = $1', [speed]);
}

/** Puts the clock forward; it never goes back. */
export async function advanceClock(db: Db, seconds: number): Promise<void> {
  await db.query(`update clock set base_sim = erp_now() + make_interval(secs => $1), base_real = clock_timestamp()`, [seconds]);
}

export async function readClock(db: Db): Promise<{ now: string; today: string; speed: number }> {
  const row = await firstRow<{ now: string; today: string; speed: string }>(db, 'select erp_now() as now, erp_today() as today, speed from clock');
  if (!row) throw new Error('The ERP has no clock; its database was not seeded.');
  return { now: row.now, today: row.today, speed: Number(row.speed) };
}
