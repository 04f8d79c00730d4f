export type Direction = 'toServer' | 'toClient';

export interface BreakpointWish {
  direction: Direction;
  /** Looked for in each chunk as it arrives; a text is compared byte by byte, in UTF-8. */
  match: string | RegExp;
  /** The how many-eth match stops it; 1 when absent. */
  nth?: number;
}

export interface Breakpoint {
  /** Resolves when the bytes stand before the proxy and have not passed. */
  readonly reached: Promise<void>;
  /** Lets them pass, and all that waited behind them. */
  release(): void;
}

interface Armed { wish: BreakpointWish; left: number; held: Buffer | undefined; released: boolean; tell: () => void; seen: WeakSet<Buffer> }

const matches = ({ match }: BreakpointWish, chunk: Buffer): boolean =>
  typeof match === 'string' ? chunk.includes(match) : match.test(chunk.toString('utf8'));

export class Breakpoints {
  private readonly armed = new Set<Armed>();

  set(wish: BreakpointWish, flush: () => void): Breakpoint {
    let tell: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => { tell = resolve; });
    const armed: Armed = { wish, left: wish.nth ?? 1, held: undefined, released: false, tell, seen: new WeakSet() };
    this.armed.add(armed);
    return {
      reached,
      release: () => {
        armed.released = true;
        this.armed.delete(armed);
        flush();
      },
    };
  }

  /** True while this chunk must wait. */
  holds(direction: Direction, chunk: Buffer): boolean {
    return [...this.armed].some((each) => this.isHeldBy(each, direction, chunk));
  }

  private isHeldBy(armed: Armed, direction: Direction, chunk: Buffer): boolean {
    if (armed.held) return armed.held === chunk;
    if (armed.wish.direction !== direction || armed.seen.has(chunk) || !matches(armed.wish, chunk)) return false;
    armed.seen.add(chunk);
    armed.left -= 1;
    if (armed.left > 0) return false;
    armed.held = chunk;
    armed.tell();
    return true;
  }
}
