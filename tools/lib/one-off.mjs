// Programs of the bff that run to their end: migrations, the demo's people.
import path from 'node:path';
import { root } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { lastLines, node } from './run.mjs';

/** Resolves with the JSON lines it printed. */
export async function oneOff(name, entry, env) {
  const { code, output } = await node(['--max-old-space-size=256', path.join(root, entry)], { env: { ...process.env, ...env, PORTICO_PARENT_PID: String(process.pid) } });
  if (code !== 0) throw new Refusal(`${name} failed (${entry}, code ${code}):\n${lastLines(output, 25)}`);
  return output.split('\n').filter((line) => line.startsWith('{')).flatMap((line) => {
    try {
      return [JSON.parse(line)];
    } catch {
      return [];
    }
  });
}
