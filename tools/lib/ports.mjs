import net from 'node:net';
import { Refusal } from './refusal.mjs';

const listen = (port, host) => new Promise((resolve, reject) => {
  const server = net.createServer();
  server.once('error', reject);
  server.listen({ port, host, exclusive: true }, () => {
    const address = server.address();
    const taken = typeof address === 'object' && address ? address.port : port;
    server.close(() => resolve(taken));
  });
});

export const freePort = (host = '127.0.0.1') => listen(0, host);

/** Why it cannot be listened on, or undefined. */
export async function obstacleOn(port, host = '127.0.0.1') {
  try {
    await listen(port, host);
    return undefined;
  } catch (error) {
    if (error.code === 'EADDRINUSE') return 'in use by another program';
    if (error.code === 'EACCES') return 'not open to you: below 1024 a port is for root';
    if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(error.code)) throw new Refusal(`HOST=${host} is no address of this machine. Leave it out for 127.0.0.1, or take 0.0.0.0 for all.`, { cause: error });
    throw error;
  }
}

/**
 * A port somebody asked for is taken or refused, never swapped; a default moves on to the next free one.
 * @param {{ variable: string, fallback: number, host?: string, what: string, say?: (line: string) => void }} wish
 */
export async function choosePort({ variable, fallback, host, what, say = () => {} }) {
  const asked = process.env[variable];
  if (asked !== undefined && asked !== '') {
    const port = Number(asked);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Refusal(`${variable}=${asked} is not a port number (0 to 65535).`);
    if (port === 0) return freePort(host);
    const obstacle = await obstacleOn(port, host);
    if (!obstacle) return port;
    throw new Refusal(`Port ${port} for ${what} is ${obstacle}.\nChoose another one: ${variable}=${port < 1024 ? fallback : port + 1} npm start`);
  }
  for (let port = fallback; port < fallback + 50; port += 1) {
    if (await obstacleOn(port, host)) continue;
    if (port !== fallback) say(`port ${fallback} is in use, ${what} takes ${port}`);
    return port;
  }
  throw new Refusal(`No free port for ${what} between ${fallback} and ${fallback + 49}. Name one: ${variable}=… npm start`);
}
