import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** What a host does with an address it has no file for. */
export type Fallback = 'none' | '404.html' | 'single-page';

export interface Host {
  /** The address of the site's folder, ending in a slash. */
  readonly url: string;
  /** Every path that was asked for, in order. */
  readonly requested: readonly string[];
  /** Puts a file on the host, by its path from the site's folder. */
  readonly drop: (file: string, body: string) => void;
  readonly close: () => Promise<void>;
}

/** A host that can be made to misbehave. */
export interface StaticHost extends Host {
  /** What it answers instead of its files, by path from the site's folder. */
  readonly answers: Map<string, Answer | ((request: IncomingMessage) => Answer)>;
  /** What it sends with every answer. */
  readonly headers: Map<string, string>;
}

export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves `folder` at `base` on a free port of this machine, as plain static hosts do. */
export async function startStaticHost(folder: string, base: string, fallback: Fallback): Promise<StaticHost> {
  const requested: string[] = [];
  const answers: StaticHost['answers'] = new Map();
  const headers: StaticHost['headers'] = new Map();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    requested.push(path);
    response.setHeaders(headers);
    const found = path.startsWith(base) ? answers.get(path.slice(base.length)) : undefined;
    if (found !== undefined) {
      const answer = typeof found === 'function' ? found(request) : found;
      response
        .writeHead(answer.status ?? 200, {
          'content-type': answer.type ?? 'application/json',
          ...answer.headers,
        })
        .end(answer.body);
      return;
    }
    const file = path.startsWith(base) ? await findFile(folder, path.slice(base.length)) : undefined;
    if (file === 'redirect') response.writeHead(301, { location: `${request.url}/` }).end();
    else if (file !== undefined) sendFile(response, 200, file);
    else if (fallback === 'single-page' && path.startsWith(base)) sendFile(response, 200, join(folder, 'index.html'));
    else if (fallback === '404.html' && path.startsWith(base)) sendFile(response, 404, join(folder, '404.html'));
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test host has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    requested,
    answers,
    headers,
    drop: (file, body) => void answers.set(file, { body }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function findFile(folder: string, path: string): Promise<string | 'redirect' | undefined> {
  const file = join(folder, normalize(`/${path}`));
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  if (!found?.isDirectory()) return undefined;
  const index = join(file, 'index.html');
  const hasIndex = await readFile(index).then(
    () => true,
    () => false,
  );
  if (!hasIndex) return undefined;
  return path === '' || path.endsWith('/') ? index : 'redirect';
}

function sendFile(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
  });
  createReadStream(file).pipe(response);
}
