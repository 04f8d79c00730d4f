import type { Db } from './database.js';

const chunkSize = 4000;

/** Many rows in few statements. Keys of the first row are the columns. */
export async function insertRows<R extends object>(db: Db, table: string, records: readonly R[]): Promise<void> {
  const [first] = records;
  if (!first) return;
  const columns = Object.keys(first).map((name) => `"${name}"`).join(', ');
  for (let start = 0; start < records.length; start += chunkSize) {
    const chunk = JSON.stringify(records.slice(start, start + chunkSize));
    await db.query(`insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`, [chunk]);
  }
}
