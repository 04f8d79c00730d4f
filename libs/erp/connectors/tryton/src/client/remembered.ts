/** A value asked for once and kept for a while; concurrent askers share one call, a failure is not kept. */
export class Remembered<T> {
  private held: { readonly value: Promise<T>; readonly until: number } | null = null;

  /** `load` runs for all who ask, so under no single caller's deadline. */
  constructor(private readonly load: () => Promise<T>, private readonly forMs: number) {}

  get(): Promise<T> {
    if (this.held && this.held.until > performance.now()) return this.held.value;
    const value = this.load();
    const held = { value, until: performance.now() + this.forMs };
    this.held = held;
    value.catch(() => { if (this.held === held) this.held = null; });
    return value;
  }

  forget(): void {
    this.held = null;
  }
}
