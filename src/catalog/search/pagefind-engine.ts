import * as v from 'valibot';
import { FaultError } from '../../platform/fault.ts';
import { fetchBytes } from '../../platform/fetch-bytes.ts';
import { describeIssues } from '../../post/schema-issues.ts';
import { hasAllWords } from './has-all-words.ts';
import { slugOfResult } from './search-index.ts';
import { joinWords } from './word-breaks.ts';

/** Only posts whose category, and one of whose tags, has the slug. */
export interface SearchFilters {
  readonly category?: string | undefined;
  readonly tag?: string | undefined;
}

/** A post that was found, before anything but its id is known. */
export interface Hit {
  readonly id: string;
  /** Fails with a `FaultError`. */
  readonly load: () => Promise<FoundPost>;
}

export interface FoundPost {
  readonly slug: string;
  readonly title: string;
  /** RFC 3339. */
  readonly publishedAt: string;
  readonly category: string | undefined;
  readonly takeaway: string | undefined;
  /** A piece of the text, with `<mark>` around what was looked for: see `excerpt.ts`. */
  readonly excerpt: string;
}

/** The index of one part of the archive, in this browser. */
export interface OpenPart {
  /** The best first; without a query, the newest first. Fails with a `FaultError`. */
  readonly search: (query: string | undefined, filters: SearchFilters) => Promise<readonly Hit[]>;
}

/** What searches. The library's code for it is a file of the index, not of ours. */
export interface SearchEngine {
  /** Fails with a `FaultError`. */
  readonly open: (folder: string) => Promise<OpenPart>;
}

/** How the engine reaches the world. Addresses are those of files. */
export interface EngineWorld {
  readonly importModule: (address: string) => Promise<unknown>;
  readonly readBytes: typeof fetchBytes;
  readonly isOnline: () => boolean;
}

const browser: EngineWorld = {
  importModule: (address) => import(/* @vite-ignore */ address),
  readBytes: fetchBytes,
  isOnline: () => navigator.onLine,
};

/** One index, as the library calls it. It asks for its files by this method, which is where ours takes over. */
interface PagefindInstance {
  throttledFetch: (address: string) => Promise<Response>;
  init: (language: string, options: { readonly load_wasm: boolean }) => Promise<void>;
  enterPlaygroundMode: () => Promise<void>;
  search: (query: string | null, options: object) => Promise<unknown>;
}

type PagefindConstructor = new (options: object) => PagefindInstance;
type WasmLoader = (options: { readonly module_or_path: ArrayBuffer }) => Promise<unknown>;

/** What `build/search/build-engine.ts` has the library's script offer. */
const moduleSchema = v.object({ PagefindInstance: v.unknown(), wasm_bindgen: v.unknown() });

/** Functions have no schema: that something is one is all that can be known of it. */
function isConstructor(value: unknown): value is PagefindConstructor {
  return typeof value === 'function';
}

function isLoader(value: unknown): value is WasmLoader {
  return typeof value === 'function';
}

function isReader(value: unknown): value is () => Promise<unknown> {
  return typeof value === 'function';
}

const words = v.optional(v.array(v.string()), []);

const answerSchema = v.object({
  search_keywords: words,
  results: v.array(
    v.object({
      id: v.string(),
      data: v.unknown(),
      scores: v.optional(v.array(v.object({ search_term: v.string() })), []),
      verbose_meta_scores: v.optional(v.array(v.object({ matched_terms: words })), []),
    }),
  ),
});

const dataSchema = v.object({
  excerpt: v.string(),
  meta: v.object({
    title: v.string(),
    date: v.string(),
    category: v.optional(v.string()),
    takeaway: v.optional(v.string()),
  }),
});

/** What the library's files begin with, once they are unpacked. */
const signatureLength = 12;

/**
 * The query has its words apart already. In a language that the library knows to write no spaces, it would cut the query
 * its own way, and the index was cut by ours.
 */
const language = 'unknown';

/** Loads what searches, from the engine's folder at `address`. Fails with a `FaultError`. */
export async function loadEngine(address: string, world: EngineWorld = browser): Promise<SearchEngine> {
  const [loaded, wasm] = await Promise.all([
    world.importModule(`${address}pagefind.js`).catch(() => undefined),
    readFile(`${address}wasm.pagefind`, world),
  ]);
  const module = v.safeParse(moduleSchema, loaded);
  const { PagefindInstance, wasm_bindgen } = module.success ? module.output : {};
  if (!isConstructor(PagefindInstance) || !isLoader(wasm_bindgen)) {
    throw new FaultError(world.isOnline() ? { code: 'code-missing' } : { code: 'offline', url: address });
  }
  await wasm_bindgen({ module_or_path: await unpack(wasm, address) });
  return {
    open: (folder) =>
      openPart(new PagefindInstance({ basePath: folder, metaCacheTag: '1', excerptEllipsis: '…' }), world),
  };
}

async function openPart(instance: PagefindInstance, world: EngineWorld): Promise<OpenPart> {
  // The library goes on without a file that it could not have, and finds less. So what is missing is noted here.
  const missing: FaultError[] = [];
  instance.throttledFetch = async (address) => {
    try {
      return new Response(await readFile(address, world));
    } catch (error) {
      if (error instanceof FaultError) missing.push(error);
      throw error;
    }
  };
  async function withAll<T>(run: () => Promise<T>): Promise<T> {
    const outcome = await run().catch((error: unknown) => {
      throw missing.pop() ?? error;
    });
    const fault = missing.pop();
    if (fault !== undefined) throw fault;
    return outcome;
  }

  await withAll(() => instance.init(language, { load_wasm: false }));
  // It then tells which words it has found: where there is none like a word of the query, it takes the beginning of it.
  await instance.enterPlaygroundMode();
  return {
    search: async (query, { category, tag }) => {
      const filters = { ...(category !== undefined && { category }), ...(tag !== undefined && { tag }) };
      const sort = query === undefined ? { date: 'desc' } : {};
      const answer = await withAll(() => instance.search(query ?? null, { filters, sort }));
      const { search_keywords: sought, results } = read(answerSchema, answer);
      return results.flatMap(({ id, data, scores, verbose_meta_scores: meta }) => {
        const found = [...scores.map((score) => score.search_term), ...meta.flatMap((score) => score.matched_terms)];
        if (!hasAllWords(sought, found)) return [];
        return [{ id, load: async () => foundPost(await withAll(async () => (isReader(data) ? data() : undefined))) }];
      });
    },
  };
}

function foundPost(data: unknown): FoundPost {
  const { excerpt, meta } = read(dataSchema, data);
  return {
    slug: slugOfResult(data) ?? '',
    title: joinWords(meta.title),
    publishedAt: meta.date,
    category: meta.category === undefined ? undefined : joinWords(meta.category),
    takeaway: meta.takeaway,
    excerpt,
  };
}

/** What the library says, or that it says something else, as one with other files than ours does. */
function read<const Schema extends v.GenericSchema>(schema: Schema, data: unknown): v.InferOutput<Schema> {
  const decoded = v.safeParse(schema, data);
  if (decoded.success) return decoded.output;
  throw new FaultError({ code: 'malformed', url: 'search/', issues: describeIssues(decoded.issues, 'the search') });
}

async function readFile(address: string, { readBytes }: EngineWorld): Promise<ArrayBuffer> {
  const read = await readBytes(address);
  if (!read.ok) throw new FaultError(read.fault);
  return read.value;
}

/** Unpacks one of the library's files, where the host or the browser hasn't done so by itself. */
async function unpack(bytes: ArrayBuffer, url: string): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(bytes);
  const isPacked = first === 0x1f && second === 0x8b;
  const stream = new Blob([bytes]).stream();
  try {
    const unpacked = isPacked ? stream.pipeThrough(new DecompressionStream('gzip')) : stream;
    return (await new Response(unpacked).arrayBuffer()).slice(signatureLength);
  } catch {
    throw new FaultError({
      code: 'malformed',
      url,
      issues: ['wasm.pagefind: expected a whole file, got a part of it'],
    });
  }
}
