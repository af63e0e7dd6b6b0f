import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createServer, preview } from 'vite';

/** Every file of the build as an address, apart from what the bundler made for the build alone. */
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('assets/') && statSync(join('dist', file)).isFile());
const addressOf = (file: string) => encodeURI(file.replace(/(?:^|(?<=\/))index\.html$/u, ''));
const missing = ['posts/nowhere.json', 'lists/tags/nowhere/newest.json', 'atom.xml'];

/** What a browser asks a page with. */
const asBrowser = { headers: { accept: 'text/html,*/*;q=0.8' } };

test('the preview is the build: all its addresses, and 404.html for any other', async () => {
  const server = await preview({ preview: { port: 0 }, logLevel: 'silent' });
  const { port } = addressInfo(server.httpServer.address());
  const site = `http://localhost:${port}/`;
  try {
    for (const file of files) {
      const answer = await fetch(`${site}${addressOf(file)}`, asBrowser);
      expect(answer.status, file).toBe(200);
      expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join('dist', file))), file).toBe(true);
    }
    for (const address of [...missing, 'posts/nowhere/', 'no/such/page']) {
      const answer = await fetch(`${site}${address}`, asBrowser);
      expect(answer.status, address).toBe(404);
      expect(await answer.text()).toBe(readFileSync('dist/404.html', 'utf8'));
    }
    const withoutSlash = await fetch(`${site}tags?a=1`, { ...asBrowser, redirect: 'manual' });
    expect([withoutSlash.status, withoutSlash.headers.get('location')]).toEqual([301, '/tags/?a=1']);
  } finally {
    await server.close();
  }
});

test('the development server has the same addresses, with the same data', async () => {
  const server = await createServer({ server: { port: 0 }, logLevel: 'silent' });
  await server.listen();
  const { port } = addressInfo(server.httpServer?.address());
  const site = `http://localhost:${port}/`;
  try {
    // An index of the search is made by builds alone; the search page says so.
    const isIndex = (file: string) => /^search\/(?!index\.html$)/u.test(file);
    expect((await fetch(`${site}search/index.json`)).status).toBe(404);
    for (const file of files.filter((file) => !isIndex(file))) {
      const answer = await fetch(`${site}${addressOf(file)}`, asBrowser);
      expect(answer.status, file).toBe(200);
      if (file.endsWith('.html')) expect(answer.headers.get('content-type'), file).toContain('text/html');
      else expect(await answer.text(), file).toBe(readFileSync(join('dist', file), 'utf8'));
    }
    for (const address of missing) expect((await fetch(`${site}${address}`, asBrowser)).status, address).toBe(404);
  } finally {
    await server.close();
  }
});

function addressInfo(address: string | { readonly port: number } | null | undefined): { readonly port: number } {
  if (address === null || address === undefined || typeof address === 'string')
    throw new Error('The server has no port.');
  return address;
}
