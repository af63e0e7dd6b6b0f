// @vitest-environment node
import { EventEmitter } from 'node:events';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { serveGeneratedFiles } from '../../src/build/dev-server.ts';
import { makePublisherProject, type PublisherProject } from '../support/publisher-project';

let project: PublisherProject;
let host: Server;
let url = '';
const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
const send = vi.fn();
const report = vi.fn();

beforeEach(async () => {
  project = makePublisherProject({ title: 'Dev' });
  write('one', { title: 'One' });
  write('two', { title: 'Two' });
  const handlers: ((...parts: unknown[]) => void)[] = [];
  const server = {
    config: { root: project.folder, logger: { error: report } },
    watcher,
    ws: { send },
    middlewares: { use: (handler: (...parts: unknown[]) => void) => handlers.push(handler) },
  };
  Reflect.apply(serveGeneratedFiles, undefined, [server, join(project.folder, 'public')]);
  host = createServer((request, response) => handlers[0]?.(request, response, () => response.writeHead(418).end()));
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = host.address();
  url = typeof address === 'object' ? `http://127.0.0.1:${address?.port}/` : '';
});

afterEach(() => {
  host.close();
  watcher.removeAllListeners();
  project.remove();
});

function write(slug: string, fields: object): void {
  project.write(`posts/${slug}.json`, { publishedAt: '2026-11-01T08:00:00Z', body: '', ...fields });
  watcher.emit('all', 'change', join(project.folder, 'public/posts', `${slug}.json`));
}

async function get(path: string): Promise<string> {
  return (await fetch(url + path)).text();
}

it('serves data as a build would, and leaves pages to Vite', async () => {
  expect(JSON.parse(await get('posts/one.json'))).toMatchObject({ title: 'One' });
  expect(await get('posts/one.md')).toContain('# One');
  expect(JSON.parse(await get('lists/all/newest.json')).posts).toHaveLength(2);
  for (const page of ['', 'posts/one/']) expect((await fetch(url + page)).status).toBe(418);
});

it('shows an edited post and what lists say of it, and reloads the page', async () => {
  await get('lists/all/newest.json');
  write('one', { title: 'One, edited' });
  expect(send).toHaveBeenCalledWith({ type: 'full-reload' });
  expect(await get('posts/one.json')).toContain('One, edited');
  expect(await get('lists/all/newest.json')).toContain('One, edited');
});

it('names a post that became faulty, hands it out as it is, and leaves it out of lists', async () => {
  await get('lists/all/newest.json');
  write('one', { title: 7 });
  expect((await fetch(`${url}posts/one.json`)).status).toBe(418);
  expect(await get('lists/all/newest.json')).not.toContain('"one"');
  expect(report).toHaveBeenCalledWith(expect.stringContaining('posts/one.json'));
});

it('forgets a post that became a draft', async () => {
  await get('lists/all/newest.json');
  write('two', { title: 'Two', draft: true });
  expect(await get('lists/all/newest.json')).not.toContain('"two"');
  expect((await fetch(`${url}posts/two.json`)).status).toBe(404);
});
