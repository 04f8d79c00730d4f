import { newIdempotencyKey } from './new-key';

/**
 * One key per intent. The same input keeps its key until a definite answer has come, so a retry after a lost reply is
 * the same request to the server; the next intent, even with the same input, gets another.
 */
export class Intents {
  private readonly open = new Map<string, string>();
  constructor(private readonly newKey: () => string = newIdempotencyKey) {}

  /** `identity` is the input without its key, as text. */
  keyFor(identity: string): string {
    const key = this.open.get(identity) ?? this.newKey();
    this.open.set(identity, key);
    return key;
  }

  /** The server has answered for good. */
  settle(identity: string): void {
    this.open.delete(identity);
  }
}
