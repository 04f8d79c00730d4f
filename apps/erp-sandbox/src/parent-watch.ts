const everyMs = 2000;

/** Ends with whoever started it, even when that one was killed. */
export function watchParent(pid: number | null, onGone: () => void): void {
  if (pid === null) return;
  const timer = setInterval(() => {
    if (isThere(pid)) return;
    clearInterval(timer);
    onGone();
  }, everyMs);
  timer.unref();
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
