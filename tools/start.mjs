// `npm start`: everything Portico needs, on this machine, until Ctrl-C.
import './lib/node-version.mjs';
import path from 'node:path';
import { buildAll } from './lib/build.mjs';
import { findDatabase, startEmbeddedPostgres } from './lib/embedded-postgres.mjs';
import { environments, planOf, portsFor } from './lib/installation.mjs';
import { prepareDemo } from './lib/demo.mjs';
import { oneOff } from './lib/one-off.mjs';
import { tryOwnServices } from './lib/own-services.mjs';
import { shown, stateDir } from './lib/paths.mjs';
import { explain, Refusal } from './lib/refusal.mjs';
import { isRoomScarce, watchRoom } from './lib/room.mjs';
import { claimRun } from './lib/run-file.mjs';
import { loadSecrets } from './lib/secrets.mjs';
import { Service } from './lib/service.mjs';
import { Steps } from './lib/steps.mjs';

const steps = new Steps();
const say = (line) => steps.say(line);
/** In the order they were started; ended in the reverse. */
const started = [];
let run;
let ending;

function end(exitCode) {
  ending ??= (async () => {
    const group = (kind) => started.filter((each) => each.kind === kind).map(({ part }) => part.stop());
    await Promise.all(group('server'));
    await Promise.all(group('sandbox'));
    await Promise.all(group('database'));
    run?.release();
    steps.end();
    process.exitCode = exitCode;
  })();
  return ending;
}

function onSignal(signal) {
  if (ending) {
    console.log('Ending at once.');
    for (const { part } of started) part.kill?.();
  } else {
    console.log(`\n${signal === 'SIGINT' ? 'Ctrl-C' : signal}: stopping; the data stays.`);
    void end(0).then(() => { console.log('Stopped.'); process.exit(); });
  }
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);

// npm passes a signal to its shell only, which then leaves this process behind: notice that it has gone.
const shell = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => { if (process.ppid !== shell && !ending) onSignal('The starting npm has ended'); }, 500).unref();

/** Work that a signal has overtaken goes no further. */
function stillWanted() {
  if (ending) throw new Overtaken();
}
class Overtaken extends Error {}

function giveUp(error) {
  explain(error);
  void end(1).then(() => process.exit());
}

async function service(kind, name, entry, env, heapMegabytes) {
  stillWanted();
  const part = new Service({ name, entry, env, heapMegabytes, say, giveUp, onStart: (pid) => run.noteChild(name, pid) });
  started.push({ kind, part });
  await steps.run(`start ${name}`, () => part.start());
  stillWanted();
  return part;
}

async function database(found, port, secrets) {
  const logFile = path.join(stateDir, 'logs/postgres.log');
  const server = await startEmbeddedPostgres({ found, port, passwords: secrets.passwords, logFile });
  started.push({ kind: 'database', part: server });
  void server.ended.then(() => {
    if (ending) return;
    const why = isRoomScarce(found.home) ? `The disk is full (${shown(found.home)}), and the embedded database ended` : 'The embedded database ended';
    giveUp(new Refusal(`${why}, so everything is stopped; see ${shown(logFile)}. Start again${isRoomScarce(found.home) ? ' once there is room' : ''}: the data is kept.`));
  });
  return server;
}

async function start() {
  const plan = planOf(process.env);
  run = await claimRun(say);
  await tryOwnServices(process.env, plan, say);
  const found = plan.embeddedPostgres ? await findDatabase({ say }) : undefined;
  const ports = await portsFor(plan, say);
  const secrets = loadSecrets({ keptDatabase: found?.exists ? found.dataDir : undefined });
  const env = environments({ env: process.env, plan, ports, secrets });
  console.log(secrets.isNew ? 'Portico starts for the first time here: it is built, and a demo wholesaler moves in.' : 'Portico starts.');

  const built = buildAll(steps);
  built.portal.catch(() => {}); // awaited below
  const postgres = found
    ? steps.run('start the database', () => database(found, ports.postgres, secrets), ({ dataDir }) => shown(dataDir)) : Promise.resolve();
  await Promise.all([built.servers, postgres]);
  stillWanted();

  await Promise.all([
    steps.run('migrate the database', () => oneOff('The migration', 'apps/bff/dist/migrate.js', env.server)),
    plan.erpSandbox && service('sandbox', 'erp-sandbox', 'apps/erp-sandbox/dist/main.js', env.erpSandbox, 320),
    plan.paymentSandbox && service('sandbox', 'payment-sandbox', 'apps/payment-sandbox/dist/main.js', env.paymentSandbox, 96),
  ]);
  stillWanted();
  const demo = await steps.run('prepare the demo', () => prepareDemo(env.server, { isEmbedded: !plan.ownPostgres }), (told) => (told?.isKept ? 'there' : ''));
  await built.portal;
  const [bff] = await Promise.all([
    service('server', 'bff', 'apps/bff/dist/main.js', env.bff, 320),
    service('server', 'worker', 'apps/worker/dist/main.js', env.server, 256),
  ]);
  run.note({ url: env.portalUrl, ports });
  introduce(env.portalUrl, demo, bff.announced.outbox);
  if (found) watchRoom(found.home, say);
}

function introduce(url, demo, outbox) {
  console.log(`\nPortico is ready after ${steps.total()}.\n\n  Portal     ${url}\n  GraphQL    ${url}/graphql${outbox ? `\n  Mail       ${new URL(outbox, url)}, instead of being sent` : ''}`);
  if (demo) {
    const width = Math.max(...demo.people.map(({ email }) => email.length));
    console.log(`\n  Sign in with the password ${demo.password} as`);
    for (const { email, about } of demo.people) console.log(`    ${email.padEnd(width)}   ${about}`);
  }
  console.log(`\n  Logs in ${shown(path.join(stateDir, 'logs'))}. Ctrl-C stops everything; \`npm run reset\` begins anew.\n`);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof Overtaken) && !ending) {
    process.exitCode = explain(error);
    await end(1);
    process.exit();
  }
}
