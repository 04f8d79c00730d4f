/** The longest a stop may take before the process leaves anyway. */
const stopWithinMs = 4_500;
const parentPollMs = 2_000;

/** Stops once on SIGTERM, SIGINT or when the parent process is gone, so that no orphan holds the port. */
export function stopWith(stop: () => Promise<void>, parentPid: number | undefined): void {
  let stopping = false;
  const leave = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', leave);
  process.once('SIGINT', leave);
  if (parentPid === undefined) return;
  setInterval(() => {
    if (!isAlive(parentPid)) leave();
  }, parentPollMs).unref();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
