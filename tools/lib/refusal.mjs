/** Something the person at the terminal can act on: its message is printed as it stands, without a stack. */
export class Refusal extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = 'Refusal';
  }
}

/** Prints why a tool stopped, and returns its exit code. */
export function explain(error) {
  if (error instanceof Refusal) console.error(`\n${error.message}\n`);
  else if (error?.code === 'ENOSPC') console.error(`\nThe disk is full (${error.path ?? error.message}). Make room and start again: nothing that was saved is lost.\n`);
  else console.error(error);
  return 1;
}
