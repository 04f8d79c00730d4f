// `npm run reset`: the next `npm start` begins with an empty house.
import './lib/node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { shown, stateDir } from './lib/paths.mjs';
import { homeForNobody, serverUser } from './lib/postgres-binaries.mjs';
import { explain } from './lib/refusal.mjs';
import { refuseWhileRunning } from './lib/run-file.mjs';

/** Only what Portico made: PORTICO_DATA_DIR may name a folder with other things in it. */
const ours = /^(pg\d+(\.making)?|secrets\.json|run\.json|demo\.json|logs)$/;

function remove(folder) {
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder).filter((entry) => ours.test(entry))) {
    fs.rmSync(path.join(folder, name), { recursive: true, force: true });
    console.log(`removed ${shown(path.join(folder, name))}`);
  }
}

try {
  refuseWhileRunning('Not reset');
  remove(stateDir);
  if (serverUser()) remove(homeForNobody());
  console.log('The next `npm start` begins anew.');
} catch (error) {
  process.exitCode = explain(error);
}
