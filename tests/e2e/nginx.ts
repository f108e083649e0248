/** Serves the built site by a real nginx, with the file that the build wrote for it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const NGINX = process.env['DATELINE_NGINX'] ?? 'nginx';

export interface Served {
  /** Without a slash at its end. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export function hasNginx(): boolean {
  return NGINX !== '' && spawnSync(NGINX, ['-v']).status === 0;
}

/** Starts it; resolves once it answers. */
export async function serve(site: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path "${folder}/${name}";`,
  );
  const root = resolve(site);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid "${folder}/pid"; error_log stderr error;
events { worker_connections 256; }
http { access_log off; ${temporary.join(' ')}
  server { listen 127.0.0.1:${port}; root "${root}"; include "${root}/_server/nginx.conf"; }
}`,
  );
  const server = spawn(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf')]);
  let said = '';
  server.stderr.on('data', (text) => (said += text));
  const address = `http://localhost:${port}`;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`nginx does not start: ${said}`);
    if (await get(`${address}/`).catch(() => null)) break;
  }
  return {
    address,
    stop: async () => {
      server.kill();
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}

/** What it answers, as it sends it. */
export async function get(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}> {
  // By name it may be asked for where it does not listen.
  const asked = request(address, { headers: { ...headers }, family: 4 }).end();
  const [answer]: IncomingMessage[] = await once(asked, 'response');
  if (!answer) throw new Error(`${address} does not answer`);
  const body: Buffer[] = [];
  for await (const chunk of answer) body.push(chunk);
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(body) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
