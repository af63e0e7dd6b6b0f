import type { FoundPost, Hit, OpenPart, SearchEngine } from '../../../src/catalog/search/pagefind-engine.ts';
import type { ArchivePart, SearchArchive, SearchSource } from '../../../src/catalog/search/search-archive.ts';

export function foundPost(slug: string): FoundPost {
  return {
    slug,
    title: `Title of ${slug}`,
    publishedAt: '2026-01-02T03:04:05Z',
    category: undefined,
    takeaway: undefined,
    excerpt: `some <mark>words</mark> of ${slug}`,
  };
}

export function hit(slug: string): Hit {
  return { id: slug, load: async () => foundPost(slug) };
}

/** A part in which every query finds the posts named. */
export function part(posts: number, slugs: readonly string[], without: readonly string[] = []): ArchivePart {
  const open: OpenPart = { search: async () => slugs.map(hit) };
  return { posts, without: new Set(without), open: async () => open };
}

/** A part that must not be searched. */
export function closedPart(posts: number): ArchivePart {
  return { posts, without: new Set(), open: () => Promise.reject(new Error('Nobody asked for this part.')) };
}

export function source(archive: Partial<SearchArchive> & Pick<SearchArchive, 'parts'>): SearchSource {
  const whole: SearchArchive = { partsFor: async () => new Set(archive.parts), ...archive };
  return { load: async () => whole, forget: () => undefined };
}

/** An engine with the posts named in each folder. */
export function engine(folders: Readonly<Record<string, readonly string[]>>): SearchEngine {
  return { open: async (folder) => ({ search: async () => (folders[folder] ?? []).map(hit) }) };
}
