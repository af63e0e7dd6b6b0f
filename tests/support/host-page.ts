import { createServer } from 'node:http';

/** Somebody else's page, on another site than the built one: browsers take `localhost` and `127.0.0.1` for two. */
export interface HostPage {
  readonly url: string;
  /** What the page is made of from now on. */
  readonly write: (html: string) => void;
  readonly close: () => Promise<void>;
}

export async function startHostPage(): Promise<HostPage> {
  let body = '';
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host page has no port.');
  return {
    url: `http://localhost:${address.port}/`,
    write: (html) => {
      body = html;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The two lines that a host pastes, with options as attributes. */
export function pasted(site: string, slug: string, attributes = ''): string {
  return `<blockquote class="takeaway-embed" data-post="${slug}" ${attributes}><a href="${site}posts/${slug}/">The link to ${slug}</a></blockquote>
<script async src="${site}embed.js"></script>`;
}
