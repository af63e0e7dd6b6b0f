/** A chunk in Vite's manifest (vite.dev/guide/backend-integration): its file, and the keys of what it imports. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

export type Manifest = Readonly<Record<string, Chunk>>;

/** What a reader's browser has to load for something, and how much that may be. */
export interface Budget {
  readonly name: string;
  /** Modules whose chunks are loaded, with all that these import. */
  readonly modules: readonly string[];
  /** Modules whose chunks are there by then, so that they don't count. */
  readonly after?: readonly string[];
  /** Bytes, compressed with Brotli. */
  readonly limit: number;
}

const entry = 'index.html';
const mount = 'src/app/mount.tsx';
const conversation = 'src/app/conversation/create-conversation.tsx';
const notes = 'src/app/notes/create-notes.tsx';
const compose = 'src/app/compose/create-compose.tsx';
const pages = 'src/app/pages/create-pages.tsx';

/** For the bundle of the site. */
export const siteBudgets: readonly Budget[] = [
  { name: 'scripts before a page is idle or touched', modules: [entry], limit: 3_000 },
  { name: 'scripts of a post page, all told', modules: [entry, mount, conversation], limit: 90_000 },
  { name: 'more for in-site navigation', modules: [pages], after: [entry, mount, conversation], limit: 18_000 },
  { name: 'more for the notes page', modules: [notes], after: [entry, mount], limit: 24_500 },
  { name: 'more for composing', modules: [compose], after: [entry, mount], limit: 40_000 },
  {
    name: 'more for Markdown',
    modules: ['src/ui/markdown/markdown.tsx'],
    after: [entry, mount, conversation, pages],
    limit: 60_000,
  },
];

const widget = 'src/embed/index.html';
const live = 'src/embed/live/show-live.tsx';

/** For the bundle of the widget. */
export const embedBudgets: readonly Budget[] = [
  { name: 'scripts of a widget with the takeaway', modules: [widget], limit: 11_500 },
  { name: 'more for the full article', modules: [live], after: [widget], limit: 80_000 },
  {
    name: 'more for its comments',
    modules: ['src/embed/live/create-frame-conversation.tsx'],
    after: [widget, live],
    limit: 18_000,
  },
];

/** What `embed.js`, which every page with a widget loads, may weigh, in bytes compressed with gzip. */
export const loaderLimit = 2_500;

export interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

/** Measures each budget. Throws where the build has no such module: a budget for nothing would always be kept. */
export function checkBudgets(
  budgets: readonly Budget[],
  manifest: Manifest,
  sizeOf: (file: string) => number,
): readonly Size[] {
  return budgets.map(({ name, modules, after = [], limit }) => {
    const there = filesOf(after, manifest);
    const files = [...filesOf(modules, manifest)].filter((file) => !there.has(file));
    return { name, bytes: files.reduce((sum, file) => sum + sizeOf(file), 0), limit };
  });
}

/** The files of modules and of everything they import, each once. */
function filesOf(modules: readonly string[], manifest: Manifest): ReadonlySet<string> {
  const files = new Set<string>();
  const open = [...modules];
  for (let module = open.pop(); module !== undefined; module = open.pop()) {
    const chunk = manifest[module];
    if (chunk === undefined) throw new Error(`The build has no chunk for ${module}: correct the budgets.`);
    if (files.has(chunk.file)) continue;
    files.add(chunk.file);
    open.push(...(chunk.imports ?? []));
  }
  return files;
}

/** A line for each budget; those that are broken say so. */
export function describeSizes(sizes: readonly Size[]): string {
  const width = Math.max(...sizes.map(({ name }) => name.length));
  return sizes
    .map(({ name, bytes, limit }) => {
      const verdict = bytes > limit ? `OVER by ${bytes - limit} bytes` : 'ok';
      return `${name.padEnd(width)}  ${kilobytes(bytes)} of ${kilobytes(limit)} kB  ${verdict}`;
    })
    .join('\n');
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6);
}
