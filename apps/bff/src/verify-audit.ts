import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { verifyChains, type ChainFault, type ChainHead } from '@portico/platform-audit';
import { CompanyScope, openDataSource } from '@portico/platform-persistence';
import { refuseToStart, serverEnvironment } from '@portico/server-composition';

const heads = z.array(z.object({ companyId: z.uuid(), seq: z.string().regex(/^\d{1,18}$/), hash: z.string().regex(/^[0-9a-f]{64}$/) }));
const sentences: Readonly<Record<ChainFault['what'], string>> = {
  changed: 'was changed after it was written', 'out of line': 'does not follow the one before it', missing: 'does not follow: one or more before it are gone', 'not as it was seen before': 'is not the one that was there when the chain was last verified',
};
const say = (line: string): void => { process.stdout.write(`${line}\n`); };

/** Verifies the audit trail of every company. A file named as argument holds the heads of the last time; it is written anew when nothing is wrong. */
async function start([file]: readonly string[]): Promise<void> {
  const source = await openDataSource(serverEnvironment(process.env).databaseUrl, { poolSize: 1 });
  try {
    const { heads: now, entries, faults } = await verifyChains(new CompanyScope(source), file === undefined ? [] : seenBefore(file));
    for (const { companyId, seq, what } of faults) say(`Company ${companyId}: entry ${seq} ${sentences[what]}.`);
    say(faults.length === 0 ? `${String(entries)} audit entries of ${String(now.length)} companies: every chain holds.` : `${String(faults.length)} of ${String(now.length)} chains are broken.`);
    if (faults.length > 0) process.exitCode = 1;
    else if (file !== undefined) keep(file, now);
  } finally {
    await source.destroy();
  }
}

function seenBefore(file: string): readonly ChainHead[] {
  return existsSync(file) ? heads.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

function keep(file: string, now: readonly ChainHead[]): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(now, null, 2)}\n`);
  renameSync(`${file}.new`, file);
  say(`Heads kept in ${file}. Keep a copy where the database's owner cannot write.`);
}

start(process.argv.slice(2)).catch(refuseToStart);
