const ours = Symbol.for('portico.test-postgres');

export default async function stop() {
  await globalThis[ours]?.stop();
  globalThis[ours] = undefined;
}
