import * as v from 'valibot';
import { failed } from '../../../platform/result.ts';
import { collectEntries } from '../collect-entries.ts';
import { countNotes } from '../count-notes.ts';
import { readJson } from '../read-json.ts';
import type { Importer } from '../source.ts';
import { type GhostSite, ghostPost } from './ghost-post.ts';
import { type GhostPost, type GhostTables, ghostSchema } from './ghost-schema.ts';

const format = 'Ghost export';

/** The JSON file that Ghost exports. Posts become posts; pages are counted in the notes. */
export const ghostSource: Importer = {
  format,
  holdsMany: true,
  detect: ({ text }) => {
    const head = text.slice(0, 5000);
    // The table of posts may stand behind many others.
    if (/^[\uFEFF\s]*\{\s*"db"\s*:\s*\[/u.test(head)) return true;
    if (/^[\uFEFF\s]*\{\s*(?:"meta"\s*:\s*\{[^{}]*\}\s*,\s*)?"data"\s*:\s*\{/u.test(head))
      return text.includes('"posts"');
    return (
      /^[\uFEFF\s]*\{\s*"posts"\s*:\s*\[\s*\{/u.test(head) &&
      /"(?:uuid|feature_image|mobiledoc|lexical)"\s*:/u.test(head)
    );
  },
  parse: ({ text, url, changedAt }) => {
    const data = readJson(text.replace(/^\uFEFF/u, ''), format);
    if (!data.ok) return data;
    const read = v.safeParse(ghostSchema, data.value);
    if (!read.success) return failed({ code: 'malformed-source', format, detail: 'it has no table of posts.' });
    const leftOut = read.output.flatMap(({ posts }) => posts.flatMap(otherKind));
    const entries = read.output.flatMap((tables) => {
      const site = siteOf(tables, url);
      return tables.posts.filter((post) => otherKind(post).length === 0).map((post) => ghostPost(site, post));
    });
    return collectEntries(entries, { changedAt, format, notes: countNotes(leftOut) });
  },
};

function otherKind({ type, page }: GhostPost): readonly string[] {
  const isPage = type === 'page' || page === true || page === 1;
  return isPage ? ['page'] : [];
}

function siteOf(tables: GhostTables, url: string | undefined): GhostSite {
  const setting = (key: string) => tables.settings.find((entry) => entry.key === key)?.value ?? undefined;
  return {
    title: setting('title'),
    url: setting('url') ?? url,
    language: setting('locale') ?? setting('lang') ?? setting('default_locale'),
    tags: linked(tables.posts_tags, (row) => row.tag_id, tables.tags),
    authors: linked(tables.posts_authors, (row) => row.author_id, tables.users),
    users: new Map(tables.users.map((user) => [user.id, user])),
    alts: new Map(tables.posts_meta.map((meta) => [meta.post_id, meta.feature_image_alt])),
  };
}

/** What belongs to each post by a table of links, in its order. */
function linked<
  Link extends { readonly post_id: string; readonly sort_order: number | null },
  Row extends { readonly id: string | null },
>(links: readonly Link[], target: (link: Link) => string, rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const ordered = links.toSorted((a, b) => (a.sort_order ?? 0) - (b.sort_order ?? 0));
  const groups = new Map<string, Row[]>();
  for (const link of ordered) {
    const row = byId.get(target(link));
    const group = groups.get(link.post_id) ?? [];
    groups.set(link.post_id, group);
    if (row !== undefined) group.push(row);
  }
  return groups;
}
