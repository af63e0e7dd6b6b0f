import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreviewServer } from 'vite';
import { pathOfRequest } from './request-path.ts';

/**
 * Makes Vite's preview behave as the hosts it stands in for: a folder gets its slash, and an address that no file has
 * gets `404.html`, so what is seen is what will be seen. Returns the part that runs after Vite has looked for files.
 */
export function previewAsHost(server: PreviewServer, folder: string): () => void {
  return () => {
    server.middlewares.use(async (request, response, next) => {
      const path = pathOfRequest(request.originalUrl);
      if (isFile(join(folder, pathOfRequest(request.url)))) return next();
      if (!path.endsWith('/') && isFile(join(folder, path, 'index.html'))) {
        const [asked = '/', query] = (request.originalUrl ?? '/').split('?');
        response.writeHead(301, { location: `${asked}/${query === undefined ? '' : `?${query}`}` }).end();
        return;
      }
      const page = await readFile(join(folder, '404.html')).catch(() => 'Nothing has been built yet: npm run build');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    });
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
