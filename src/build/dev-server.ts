import { extname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { describeFaults } from './archive/file-fault.ts';
import { readArchive } from './archive/read-archive.ts';
import { bundleKey } from './bundle/bundle-key.ts';
import { loadSubject } from './products/load-subject.ts';
import { makeData } from './products/make-data.ts';
import { planProducts } from './products/plan-products.ts';
import { pathOfRequest } from './request-path.ts';

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Makes a file's content when it is wanted. */
type FileMaker = () => string | Uint8Array;

/** The site's files by path from its folder; `undefined`: there is a file of that name, but the build leaves it out. */
type DevFiles = ReadonlyMap<string, FileMaker | undefined>;

/**
 * Serves what a build would write beside the pages, made from the publisher's files as they are now, and reloads the
 * page when one of them changes. A faulty post is named on the terminal and missing from lists; the others go on, and
 * its own page says what is wrong with it. Returns the part that runs after Vite has looked for files.
 */
export function serveGeneratedFiles(server: ViteDevServer, publicFolder: string): () => void {
  const { root, logger } = server.config;
  const version = bundleKey(root);
  let files: Promise<DevFiles> | undefined;
  /** The last that were planned: what they say of posts is still true of those that are there. */
  let before: DevFiles = new Map();
  server.watcher.add(publicFolder);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(publicFolder)) return;
    files = undefined;
    server.ws.send({ type: 'full-reload' });
  });

  server.middlewares.use(async (request, response, next) => {
    const path = pathOfRequest(request.url).slice(1);
    // Pages are Vite's, and need not wait until all posts have been read.
    if (path === '' || path.endsWith('/')) return next();
    const type = types[extname(path)] ?? 'text/plain; charset=utf-8';
    const known = contentOfPost(path);
    if (known !== undefined) return response.setHeader('content-type', type).end(known);
    files ??= planFiles();
    const made = await files;
    if (!made.has(path)) return next();
    const make = made.get(path);
    if (make === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    else response.setHeader('content-type', type).end(make());
  });

  /** A post's file as it is now, for which an edit anywhere else changes nothing: whoever edits it sees it at once. */
  function contentOfPost(path: string): string | Uint8Array | undefined {
    if (!/^posts\/[^/]+\.(?:json|md)$/u.test(path)) return undefined;
    try {
      return before.get(path)?.();
    } catch {
      // It has become faulty, which a new plan will tell.
      return undefined;
    }
  }

  async function planFiles(): Promise<DevFiles> {
    const memory = join(root, '.cache/archive.json');
    const { site, posts, faults } = await readArchive({ folder: publicFolder, memory, version });
    if (faults.length > 0) logger.error(describeFaults(faults));
    const published = posts.filter(({ isDraft }) => !isDraft);
    before = new Map<string, FileMaker | undefined>([
      // A post answers to its slug, whatever its file is called, and a draft to nothing.
      ...posts.map(({ file }) => [file, undefined] as const),
      ...planProducts({ site, posts: published, version }).flatMap(({ files, task }) => {
        const make = (path: string) => () =>
          makeData(site, loadSubject(publicFolder, task)).find(([made]) => made === path)?.[1] ?? '';
        // Pages are Vite's: it serves the app in their place.
        return files.filter((path) => extname(path) !== '.html').map((path) => [path, make(path)] as const);
      }),
    ]);
    return before;
  }

  return () => {
    // Vite would answer with the app, where a host has no such file.
    server.middlewares.use((request, response, next) => {
      if (types[extname(pathOfRequest(request.originalUrl))] === undefined) return next();
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    });
  };
}
