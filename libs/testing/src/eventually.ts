/**
 * Asks again until the answer is truthy; for what another process does in its own time.
 * The limit is only there so that a failure is told, not to measure speed.
 */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined | null | false> | T | undefined | null | false, limitMs = 60_000): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    let problem = '';
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      problem = ` Last problem: ${String(error)}`;
    }
    if (Date.now() > end) throw new Error(`Never came true within ${String(limitMs)} ms: ${what}.${problem}`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}
