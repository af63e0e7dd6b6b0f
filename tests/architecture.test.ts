// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** Rooms and the rooms they may import from, besides themselves. `build` may use anything; nothing uses it. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  platform: [],
  ui: ['platform'],
  post: ['platform', 'ui'],
  catalog: ['platform', 'ui', 'post'],
  comments: ['platform', 'ui', 'post'],
  publish: ['platform', 'ui', 'post'],
  embed: ['platform', 'ui', 'post', 'catalog', 'comments', 'publish', 'styles'],
  app: ['platform', 'ui', 'post', 'catalog', 'comments', 'publish', 'embed'],
  build: ['platform', 'ui', 'post', 'catalog', 'comments', 'publish', 'embed', 'app'],
  styles: [],
  'main.ts': ['app', 'styles'],
};

/**
 * Where React may be: views are `.tsx`, hooks are `use-….ts`. Everything else is a core, which has to run in Node, in
 * tests and in other programs; of the data library it may use what needs no React, such as keys and policies.
 */
const mayUseReact = /\.tsx$|\/use-[^/]+\.ts$/u;

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The text without comments, which may speak of anything. */
  readonly code: string;
  /** The files of src that it imports. */
  readonly uses: readonly string[];
  readonly packages: readonly string[];
}

const files: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => normalize(`src/${name}`))
  .filter((path) => /\.(?:tsx?|css)$/u.test(path))
  .map(readSource);
const modules = files.filter(({ path }) => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts'));

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const code = text.replaceAll(/\/\*.*?\*\/|(?<=^|\s)\/\/.*$/gmsu, '');
  const imported = [...code.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'([^']+)'/gu)].map(([, name = '']) => name);
  return {
    path,
    text,
    code,
    uses: imported.filter((name) => name.startsWith('.')).map((name) => join(dirname(path), name)),
    packages: imported.filter((name) => !name.startsWith('.')),
  };
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** One line for each file at fault, so that a failure says where, and `advice` what to do. */
function expectNone(faults: readonly string[], advice: string): void {
  expect(faults, advice).toEqual([]);
}

it('finds the code it is to hold', () => {
  expect(modules.length).toBeGreaterThan(100);
  expect(modules.flatMap(({ uses }) => uses).length).toBeGreaterThan(200);
});

it('imports point one way', () => {
  const faults = modules.flatMap(({ path, uses }) => {
    const room = roomOf(path);
    const allowed = mayUse[room];
    if (allowed === undefined) return [`${path}: the room "${room}" is not in DESIGN`];
    return uses
      .filter((used) => roomOf(used) !== room && !allowed.includes(roomOf(used)))
      .map((used) => `${path} imports ${used}`);
  });
  expectNone(faults, 'Move what is shared down to a room both may use, or hand it in as a parameter.');
});

it('has no circle of imports', () => {
  const byPath = new Map(modules.map((file) => [file.path, file]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || done.has(path)) return;
    for (const used of byPath.get(path)?.uses ?? []) visit(used, [...trail, path]);
    done.add(path);
  };
  for (const { path } of modules) visit(path, []);
  expectNone(circles, 'Put what both sides need into a file of its own.');
});

it('has no barrel files', () => {
  const barrels = modules.filter(
    ({ path, code }) => /\/index\.tsx?$/u.test(path) || /^export (?:\*|\{[^}]*\}) from/mu.test(code),
  );
  expectNone(
    barrels.map(({ path }) => path),
    'Import from the file that has the thing; barrels hide what depends on what and load more than is used.',
  );
});

it('keeps React out of the cores', () => {
  const faults = modules.filter(
    ({ path, packages }) => !mayUseReact.test(path) && packages.some((name) => /^react(?:$|[/-])/u.test(name)),
  );
  expectNone(
    faults.map(({ path }) => path),
    'Keep the rule in the core and write a thin hook (use-….ts) or view (….tsx) beside it.',
  );
  expectNone(
    files.filter(({ path }) => /^src\/(?:platform|publish)\/.*\.(?:tsx|css)$/u.test(path)).map(({ path }) => path),
    'platform and publish run without a page; put the view where the thing is shown.',
  );
});

it('names files in kebab-case, after what is in them', () => {
  expectNone(
    files
      .map(({ path }) => path)
      .filter((path) => !/^src(?:\/[a-z\d]+(?:-[a-z\d]+)*)+(?:\.module|\.d)?\.(?:tsx?|css)$/u.test(path)),
    'Two file systems out of three don’t tell Card.tsx from card.tsx: write kebab-case.',
  );
  expectNone(
    modules.flatMap(({ path, code }) => (/^export default\b/mu.test(code) ? [path] : [])),
    'Export it by its name, so that it has the same name everywhere.',
  );
});

it('reaches the world only through platform', () => {
  const world = /\b(?:localStorage|sessionStorage|indexedDB)\b|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bcrypto\./u;
  const faults = modules.filter(
    ({ path, code }) => !['platform', 'build'].includes(roomOf(path)) && world.test(withoutInjectedStorage(code)),
  );
  expectNone(
    faults.map(({ path, code }) => `${path}: ${world.exec(withoutInjectedStorage(code))?.[0]}`),
    'Take storage, clock, ids and fetch as parameters, with the ones of platform as defaults.',
  );
});

/** `webStorage(() => window.sessionStorage)` names a storage to platform and touches none. */
function withoutInjectedStorage(code: string): string {
  return code.replaceAll(/webStorage\(\(\) => window\.\w+\)/gu, '');
}

it('makes no HTML out of strings', () => {
  const sinks = /\b(?:innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write)\b/u;
  expectNone(
    files.filter(({ code }) => sinks.test(code)).map(({ path }) => path),
    'Make React elements; hostile text then has nowhere to run.',
  );
});

it('names colours in the token file only', () => {
  const colour = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|color-mix)a?\(/iu;
  const faults = files.filter(
    ({ path, code }) => path.endsWith('.css') && !path.startsWith('src/styles/') && colour.test(code),
  );
  expectNone(
    faults.map(({ path }) => path),
    'Use a token of styles/tokens.css, or add one there, with its value for dark.',
  );
});

it('keeps files short enough to be read at once', () => {
  const faults = files
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1, limit: path.endsWith('.tsx') ? 130 : 250 }))
    .filter(({ lines, limit }) => lines > limit)
    .map(({ path, lines, limit }) => `${path}: ${lines} lines, ${limit} at most`);
  expectNone(faults, 'Give each idea a file of its own, named after it.');
});

it('keeps the router in app and in prerendering', () => {
  const faults = modules.filter(
    ({ path, packages }) =>
      packages.some((name) => /^react-router/u.test(name)) && !/^src\/(?:app|build\/prerender)\//u.test(path),
  );
  expectNone(
    faults.map(({ path }) => path),
    'Hand an address to ui/link.tsx instead: the widget does without a router, and this one will be replaced one day.',
  );
});
