import type { ViteDevServer } from 'vite';
import { bundleLoader } from './bundle-loader.ts';
import { bundledEmbedPage } from './prerender/embed-page.ts';
import { pathOfRequest } from './request-path.ts';

/**
 * Serves the widget's page and its loader where a build has them, made anew at each request; and, for development alone,
 * a page that shows every state of the widget.
 */
export function serveEmbed(server: ViteDevServer): void {
  server.middlewares.use(async (request, response, next) => {
    switch (pathOfRequest(request.url)) {
      case '/embed/':
      case '/embed/index.html':
        request.url = request.url?.replace(/^[^?]*/u, `/${bundledEmbedPage}`);
        return next();
      case '/embed/states/':
        request.url = '/src/embed/states/index.html';
        return next();
      case '/embed.js':
        response.setHeader('content-type', 'text/javascript').end(await bundleLoader());
        return;
      default:
        return next();
    }
  });
}
