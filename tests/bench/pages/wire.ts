/** Serves the pages, compressed as a careful server would, over a line as fast as this machine or as slow as a phone's. */
import { createServer } from 'node:http';
import { connect, createServer as createLine, type AddressInfo, type Server } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import sirv from 'sirv';

/** A slow phone's line: bytes a second downwards, and ms between asking and the first byte. */
const SLOW = { bytesPerSecond: 1_600_000 / 8, latency: 150 };
/** What is sent at once on the slow line. */
const PACKET = 1460 * 4;

/** A file with a hash of itself in its name never changes. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;
const FOR_EVER = 'public, max-age=31536000, immutable';

/** What was asked of the server, in order, with what went over the wire for it: head and compressed body. */
export interface Asked {
  readonly path: string;
  bytes: number;
}

export interface Wire {
  /** The server's address over this machine's line, and over the slow one. */
  readonly fast: string;
  readonly slow: string;
  /** All that was asked since it was last emptied. */
  readonly log: Asked[];
  close(): void;
}

/** Serves a folder on free ports until it is closed. */
export async function serve(folder: string): Promise<Wire> {
  const log: Asked[] = [];
  // Pages are added while it serves, so it looks a file up when it is asked for.
  const files = sirv(folder, {
    dev: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      response.setHeader('cache-control', HASHED.test(path) ? FOR_EVER : 'no-cache');
    },
  });
  const server = createServer((request, response) => {
    const asked: Asked = { path: request.url ?? '/', bytes: 0 };
    log.push(asked);
    const { socket } = request;
    const before = socket.bytesWritten;
    response.on('close', () => (asked.bytes = socket.bytesWritten - before));
    files(request, response);
  });
  const port = await listening(server);
  const line = slowLine(port);
  const slowPort = await listening(line);
  return {
    // A browser asks for brotli only of a safe address, and counts this machine's own name as one.
    fast: `http://localhost:${port}`,
    slow: `http://localhost:${slowPort}`,
    log,
    close() {
      server.close();
      server.closeAllConnections();
      line.close();
    },
  };
}

/**
 * A line in front of a port. It slows workers and what the browser asks for ahead, too, which the browser's own emulation leaves
 * out. All connections share its width.
 */
function slowLine(port: number): Server {
  let freeAt = 0;
  return createLine((browser) => {
    const server = connect(port, '127.0.0.1');
    const end = () => {
      browser.destroy();
      server.destroy();
    };
    browser.on('error', end).on('close', end);
    server.on('error', end);
    browser.on('data', (request) => void after(SLOW.latency).then(() => server.write(request)));
    server.on('data', (chunk) => {
      const answer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      server.pause();
      void (async () => {
        for (let at = 0; at < answer.length; at += PACKET) {
          const packet = answer.subarray(at, at + PACKET);
          freeAt =
            Math.max(freeAt, performance.now()) + (packet.length / SLOW.bytesPerSecond) * 1000;
          await after(freeAt - performance.now());
          if (!browser.destroyed) browser.write(packet);
        }
        server.resume();
      })();
    });
    server.on('end', () => browser.end());
  });
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // Where a port was asked for, the address is of this kind.
  return (server.address() as AddressInfo).port;
}
