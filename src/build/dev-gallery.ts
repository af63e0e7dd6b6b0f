import type { ViteDevServer } from 'vite';
import { pathOfRequest } from './request-path.ts';

const pages: Readonly<Record<string, string>> = {
  '/gallery/': '/src/app/gallery/index.html',
  '/gallery/stage/': '/src/app/gallery/stage.html',
};

/** Serves a page for development, which no build has: every view of the site in every state. */
export function serveGallery(server: ViteDevServer): void {
  server.middlewares.use((request, _response, next) => {
    const page = pages[pathOfRequest(request.url)];
    if (page !== undefined) request.url = request.url?.replace(/^[^?]*/u, page);
    next();
  });
}
