import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Fallback, Host } from './static-host';

/** Debian's nginx; other machines run the tests over the host of `static-host.ts` alone. */
const nginx = '/usr/sbin/nginx';

export const hasNginx = existsSync(nginx);

/** Serves a copy of `folder` at `base` by a real nginx on a free port of this machine. */
export async function startNginxHost(folder: string, base: string, fallback: Fallback): Promise<Host> {
  const home = mkdtempSync(join(tmpdir(), 'takeaway-nginx-'));
  const site = join(home, 'root', base);
  mkdirSync(site, { recursive: true });
  cpSync(folder, site, { recursive: true });
  const port = await freePort();
  writeFileSync(join(home, 'nginx.conf'), configuration(home, base, fallback, port));
  const server = spawn(nginx, ['-p', home, '-c', join(home, 'nginx.conf'), '-e', join(home, 'error.log')]);
  const url = `http://127.0.0.1:${port}${base}`;
  await answers(url, server, join(home, 'error.log'));
  return {
    url,
    get requested() {
      const log = readFileSync(join(home, 'access.log'), 'utf8');
      return log.split('\n').flatMap((line) => (line === '' ? [] : [decodeURI(new URL(line, url).pathname)]));
    },
    drop: (file, body) => {
      mkdirSync(dirname(join(site, file)), { recursive: true });
      writeFileSync(join(site, file), body);
    },
    close: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true });
    },
  };
}

function configuration(home: string, base: string, fallback: Fallback, port: number): string {
  const missing = {
    none: '',
    '404.html': `error_page 404 ${base}404.html;`,
    'single-page': `location ${base} { try_files $uri $uri/ ${base}index.html; }`,
  }[fallback];
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${home}/nginx.pid;
events {}
http {
  include /etc/nginx/mime.types;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  log_format path '$request_uri';
  access_log ${home}/access.log path;
  server {
    listen 127.0.0.1:${port};
    absolute_redirect off;
    root ${home}/root;
    index index.html;
    ${missing}
  }
}
`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('This machine has no free port.');
  return address.port;
}

/** Waits until the server answers; fails with what it logged if it ends instead. */
async function answers(url: string, server: ChildProcess, log: string): Promise<void> {
  while (server.exitCode === null) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
  }
  throw new Error(`nginx did not start:\n${readFileSync(log, 'utf8')}`);
}
