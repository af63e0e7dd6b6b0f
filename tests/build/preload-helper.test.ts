import { beforeEach, expect, it, vi } from 'vitest';
import { preloadHelper, preloadHelperId } from '../../src/build/preload-helper';

type Preload = (
  load: () => Promise<unknown>,
  files: readonly string[] | undefined,
  importer: string,
) => Promise<unknown>;

const importer = 'https://example.org/site/assets/index.js';

/** The helper as a page runs it. */
function preload(): Preload {
  return new Function(`${preloadHelper.replace('export ', '')}; return __vitePreload;`)();
}

const preloaded = () => [...document.head.querySelectorAll('link')].map(({ rel, href }) => `${rel} ${href}`);

beforeEach(() => document.head.replaceChildren());

it('asks for what a chunk imports, each file once, wherever the site lies', async () => {
  const run = preload();
  const load = () => Promise.resolve('the module');
  await expect(run(load, ['./a.js', './b.js'], importer)).resolves.toBe('the module');
  await run(load, ['./b.js', './c.js'], importer);
  await run(load, undefined, importer);
  expect(preloaded()).toEqual(
    ['a', 'b', 'c'].map((name) => `modulepreload https://example.org/site/assets/${name}.js`),
  );
});

it('tells the page of a chunk that can’t be had, which may take the failure over', async () => {
  const error = new TypeError('gone');
  const listen = vi.fn();
  addEventListener('vite:preloadError', listen);
  await expect(preload()(() => Promise.reject(error), [], importer)).rejects.toBe(error);
  expect(listen.mock.calls[0]?.[0]).toMatchObject({ payload: error });

  listen.mockImplementation((event: Event) => event.preventDefault());
  await expect(preload()(() => Promise.reject(error), [], importer)).resolves.toBeUndefined();
  removeEventListener('vite:preloadError', listen);
});

it('has the name that Vite gives it', async () => {
  const { build } = await import('vite');
  const seen: string[] = [];
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: 'virtual:entry' } },
    plugins: [
      {
        name: 'probe',
        enforce: 'pre',
        resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : undefined),
        load: (id) => {
          seen.push(id);
          if (id === '\0virtual:entry') return "import('virtual:part')";
          return id === '\0virtual:part' ? 'export default 1' : undefined;
        },
      },
    ],
  });
  expect(seen).toContain(preloadHelperId);
});
