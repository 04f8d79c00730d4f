// `npm test`: sets up what it needs, runs every suite, tidies up, and closes with `N passed, N failed`.
//   --only unit,e2e   some suites     --long   the long forms (npm run kill)     -- <args>   for Jest
import './lib/node-version.mjs';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './lib/build.mjs';
import { startTestPostgres } from './lib/embedded-postgres.mjs';
import { root } from './lib/paths.mjs';
import { endChild } from './lib/process-tree.mjs';
import { explain, Refusal } from './lib/refusal.mjs';
import { stages } from './lib/stages.mjs';
import { Steps } from './lib/steps.mjs';
import { endStrays, markName } from './lib/strays.mjs';
import { ensureSystemPackages } from './lib/system-packages.mjs';
import { failure, fromJest, inWords, nothing, sum } from './lib/tally.mjs';
import { startTryton } from './lib/tryton.mjs';

const reports = path.join(root, '.test-run');
const { values, positionals } = parseArgs({ options: { only: { type: 'string' }, long: { type: 'boolean', default: false } }, allowPositionals: true });
const steps = new Steps({ everyMs: 30_000 });
/** Undone in reverse, whatever happened. */
const undo = [];
let jest;
let stage = '';
let isStopped = false;

const mark = () => `${process.pid}-${stage}`;

function chosenStages() {
  const names = values.only?.split(',') ?? stages.map(({ name }) => name);
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) throw new Refusal(`There is no suite ${unknown.join(', ')}. There are: ${stages.map(({ name }) => name).join(', ')}.`);
  return stages.filter(({ name }) => names.includes(name));
}

/** True when it was built; a build that fails is told, and only the stages that need it fall. */
async function build() {
  const done = await Promise.allSettled(Object.values(buildAll(steps)));
  for (const each of done) if (each.status === 'rejected') explain(each.reason);
  return done.every(({ status }) => status === 'fulfilled');
}

function runJest({ name, projects, workers, minutes, longMinutes }, env) {
  const report = path.join(reports, `${name}.json`);
  fs.rmSync(report, { force: true });
  const args = [path.join(root, 'tools/jest.mjs'), '--selectProjects', ...projects, '--passWithNoTests', '--maxWorkers', String(workers),
    '--json', '--outputFile', report, ...positionals];
  return new Promise((resolve) => {
    // Jest's own report goes to standard error; --json would repeat it on standard output.
    jest = spawn(process.execPath, args, { cwd: root, detached: true, stdio: ['pipe', 'ignore', 'inherit'], env: { ...process.env, ...env, [markName]: mark() } });
    const limit = values.long ? longMinutes ?? minutes : minutes;
    const timer = setTimeout(() => { console.error(`\n${name} did not end within ${limit} minutes and is stopped.`); void endChild(jest); }, limit * 60_000);
    jest.once('exit', (code) => {
      clearTimeout(timer);
      jest = undefined;
      resolve(fromJest(report, code ?? 1));
    });
  });
}

async function runStage(suite, env) {
  stage = suite.name;
  console.log(`\n── ${stage}`);
  const tally = await steps.run(`stage ${stage}`, () => runJest(suite, env), inWords);
  const strays = await endStrays(mark());
  for (const { pid, command } of strays) console.log(`  left behind by ${stage}: ${pid} ${command.slice(0, 160)}`);
  return strays.length > 0 ? sum([tally, failure]) : tally;
}

/** The words for a stage that cannot run, and what it counts as. */
function standIn(suite, { isBuilt, tryton }) {
  if (suite.needsBuild && !isBuilt) return { words: `${suite.name} did not run: the build failed`, tally: failure };
  if (!suite.needsTryton || !tryton?.missing) return undefined;
  const required = process.env.REQUIRE_TRYTON === '1';
  return { words: `${suite.name} ${required ? 'FAILED (REQUIRE_TRYTON=1)' : 'SKIPPED'}: ${tryton.missing}`, tally: required ? failure : { ...nothing, skipped: 1 } };
}

async function runAll() {
  const chosen = chosenStages();
  fs.mkdirSync(reports, { recursive: true });
  await steps.run('system packages', ensureSystemPackages, (names) => (names.length > 0 ? `installed ${names.join(', ')}` : 'there'));
  // Started early and awaited late: it takes a while, mostly on the disk.
  const starting = chosen.some(({ needsTryton }) => needsTryton)
    ? steps.run('start Tryton', startTryton, ({ missing }) => (missing ? 'not available' : '')) : undefined;
  starting?.then(({ stop }) => { if (stop) undo.push(() => steps.run('stop Tryton', stop)); }).catch(() => {});
  const [postgres, isBuilt] = await Promise.all([
    steps.run('start PostgreSQL', startTestPostgres),
    chosen.some(({ needsBuild }) => needsBuild) ? build() : true,
  ]);
  undo.push(() => steps.run('stop PostgreSQL', () => postgres.stop()));
  const env = { PORTICO_TEST_PG_URL: postgres.url, ...(values.long ? { PORTICO_LONG: '1' } : {}) };

  const tallies = [];
  for (const suite of chosen) {
    if (isStopped) break;
    const tryton = suite.needsTryton ? await starting : undefined;
    const instead = standIn(suite, { isBuilt, tryton });
    if (instead) console.log(`\n── ${instead.words}`);
    tallies.push(instead?.tally ?? await runStage(suite, { ...env, ...tryton?.env }));
  }
  return { stages: chosen.map(({ name }) => name), tallies };
}

async function tidyUp() {
  for (const each of undo.splice(0).reverse()) await each().catch((error) => { explain(error); process.exitCode = 1; });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    console.log(`\n${signal}: stopping the tests.`);
    isStopped = true;
    // What a stage started ends with it, or is ended: Tryton and PostgreSQL go after it.
    void (jest ? endChild(jest) : Promise.resolve()).then(() => endStrays(mark(), 3000)).then(tidyUp).then(() => process.exit(130));
  });
}

let tallies = [failure]; // until everything has run
try {
  const done = await runAll();
  tallies = done.tallies;
  if (!isStopped) console.log(`\n${done.stages.map((name, at) => `${name.padEnd(8)} ${inWords(done.tallies[at])}`).join('\n')}`);
} catch (error) {
  explain(error);
}
if (isStopped) await new Promise(() => {}); // the signal's handler ends the process
await tidyUp();
steps.end();
const total = sum(tallies);
fs.writeFileSync(path.join(reports, 'summary.json'), `${JSON.stringify(total)}\n`);
console.log(`\nAll of it took ${steps.total()}.\n${inWords(total)}`);
if (total.failed > 0) process.exitCode = 1;
