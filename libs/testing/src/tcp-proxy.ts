import net from 'node:net';
import { Breakpoints, type Breakpoint, type BreakpointWish, type Direction } from './breakpoints.js';

export type { Breakpoint, BreakpointWish, Direction } from './breakpoints.js';

export interface TcpProxy {
  readonly port: number;
  /** The given address with this proxy's host and port in place of the target's. */
  through(url: string): string;
  /** Bytes wait, in both directions or one; connections stay. */
  pause(direction?: Direction): void;
  resume(): void;
  /** Ends all connections at once, as a network does. New ones are still taken. */
  cut(): void;
  /** Refuses new connections until `accept()`; with `cut()` before it, the target is gone. */
  refuse(): void;
  accept(): void;
  /** Holds the traffic just before the bytes that match pass. */
  breakpoint(wish: BreakpointWish): Breakpoint;
  readonly connections: number;
  /** Cuts, and resolves once neither side has an open socket left. */
  close(): Promise<void>;
}

/** Stands between a client and a server, to look at what passes and to be a bad network. */
export async function startTcpProxy(target: { host?: string; port: number }): Promise<TcpProxy> {
  const pairs = new Set<Pair>();
  const breakpoints = new Breakpoints();
  const paused = new Set<Direction>();
  let refusing = false;

  const server = net.createServer({ pauseOnConnect: true }, (client) => {
    if (refusing) {
      client.resetAndDestroy();
      return;
    }
    const pair = new Pair(client, net.connect(target.port, target.host ?? '127.0.0.1'), breakpoints, paused);
    pairs.add(pair);
    void pair.closed.then(() => pairs.delete(pair));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  const cut = (): void => { for (const pair of pairs) pair.destroy(); };
  return {
    port, cut,
    through(url) {
      const parts = new URL(url);
      parts.hostname = '127.0.0.1';
      parts.port = String(port);
      return parts.href;
    },
    pause(direction) {
      for (const each of direction ? [direction] : ['toServer', 'toClient'] as const) paused.add(each);
    },
    resume() {
      paused.clear();
      for (const pair of pairs) pair.flush();
    },
    refuse() { refusing = true; },
    accept() { refusing = false; },
    breakpoint: (wish) => breakpoints.set(wish, () => { for (const pair of pairs) pair.flush(); }),
    get connections() { return pairs.size; },
    async close() {
      cut();
      await Promise.all([...pairs].map(({ closed }) => closed));
      await new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
    },
  };
}

/** One connection: two queues of chunks that pass in order unless held. */
class Pair {
  private readonly queues: Record<Direction, Buffer[]> = { toServer: [], toClient: [] };
  private readonly ended: Record<Direction, boolean> = { toServer: false, toClient: false };
  /** Both sockets are. */
  readonly closed: Promise<unknown>;

  constructor(private readonly client: net.Socket, private readonly server: net.Socket,
    private readonly breakpoints: Breakpoints, private readonly paused: ReadonlySet<Direction>) {
    this.closed = Promise.all([client, server].map((socket) => new Promise<void>((resolve) => { socket.once('close', () => { resolve(); }); })));
    this.carry(client, 'toServer');
    this.carry(server, 'toClient');
    // What a client that is gone had on the way goes with it; the server must not wait for it on an open connection.
    client.once('close', () => { if (this.queues.toServer.length > 0) this.destroy(); });
    client.setNoDelay(true);
    server.setNoDelay(true);
    client.resume();
  }

  destroy(): void {
    breakOff(this.client);
    breakOff(this.server);
  }

  flush(): void {
    this.pass('toServer');
    this.pass('toClient');
  }

  private carry(from: net.Socket, direction: Direction): void {
    from.on('data', (chunk) => { this.queues[direction].push(chunk); this.pass(direction); });
    from.on('end', () => { this.ended[direction] = true; this.pass(direction); });
    from.on('error', () => { this.destroy(); });
    from.on('close', () => { if (!this.ended[direction]) this.destroy(); });
  }

  private pass(direction: Direction): void {
    const queue = this.queues[direction];
    const to = direction === 'toServer' ? this.server : this.client;
    while (queue.length > 0 && !this.paused.has(direction)) {
      const [chunk] = queue;
      if (chunk === undefined || this.breakpoints.holds(direction, chunk)) return;
      queue.shift();
      if (!to.destroyed) to.write(chunk);
    }
    if (this.ended[direction] && queue.length === 0 && !to.destroyed) to.end();
  }
}

/**
 * A reset is refused while an end is on its way, and Node.js then never closes the handle: the process
 * turns in its own clean-up for ever when it would end.
 */
function breakOff(socket: net.Socket): void {
  if (socket.connecting || socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}
