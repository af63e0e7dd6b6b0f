import { extname } from 'node:path';
import type { ViteDevServer } from 'vite';
import { buildCatalog } from './catalog.ts';
import { type FileMaker, generatedFiles } from './generated-files.ts';
import { describeFaults, readSite } from './read-site.ts';

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves what a build would write beside the pages, made from the publisher's files as they are now, and reloads the
 * page when one of them changes. A faulty post is named on the terminal and missing from lists; the others go on.
 */
export function serveGeneratedFiles(server: ViteDevServer, publicFolder: string): void {
  let files: Promise<ReadonlyMap<string, FileMaker>> | undefined;
  server.watcher.add(publicFolder);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(publicFolder)) return;
    files = undefined;
    server.ws.send({ type: 'full-reload' });
  });

  server.middlewares.use(async (request, response, next) => {
    const type = types[extname(new URL(request.url ?? '/', 'http://host').pathname)];
    if (type === undefined) return next();
    files ??= readFiles();
    const make = (await files).get(decodePath(request.url ?? '/'));
    if (make === undefined) return next();
    response.setHeader('content-type', type).end(make());
  });

  async function readFiles(): Promise<ReadonlyMap<string, FileMaker>> {
    const { site, posts, faults } = await readSite(publicFolder);
    if (faults.length > 0) server.config.logger.error(describeFaults(faults));
    const published = posts.flatMap(({ post }) => (post.draft ? [] : [post]));
    return generatedFiles(site, published, buildCatalog(published));
  }
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://host').pathname).slice(1);
  } catch {
    return '';
  }
}
