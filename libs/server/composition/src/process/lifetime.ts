/** How long a process may take to end after it was asked to. */
const graceMs = 5_000;
const parentPollMs = 2_000;

/** Ends cleanly on SIGTERM and SIGINT, and when the process named by PORTICO_PARENT_PID has gone. */
export function endWith(close: () => Promise<void>, environment: Readonly<Record<string, string | undefined>>): void {
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(1), graceMs).unref();
    close().then(() => process.exit(0), () => process.exit(1));
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  const parent = Number(environment['PORTICO_PARENT_PID']);
  if (parent > 0) setInterval(() => { if (!isAlive(parent)) end(); }, parentPollMs).unref();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const meantForPeople = ['BadEnvironment', 'InvalidIntegrationMap', 'InvalidBrand', 'ErpConfigurationProblem'];

/** Tells why a process cannot start: its words, without a stack where they are meant for people. */
export function refuseToStart(error: unknown): never {
  const isPlain = error instanceof Error && meantForPeople.some((name) => [error.name, error.constructor.name].includes(name));
  process.stderr.write(`${error instanceof Error ? (isPlain ? error.message : error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}

/** The one line on standard output. */
export function announce(line: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
