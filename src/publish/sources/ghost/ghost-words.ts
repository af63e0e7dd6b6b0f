import { failed, ok, type Result } from '../../../platform/result.ts';
import { type EntryWords, entryWords } from '../entry-words.ts';
import { textToHtml } from '../html-hints.ts';
import { readJson } from '../read-json.ts';
import type { SourceFault } from '../source.ts';
import type { GhostPart } from './ghost-cards.ts';
import type { GhostPost } from './ghost-schema.ts';
import { lexicalParts } from './lexical-parts.ts';
import { mobiledocParts } from './mobiledoc-parts.ts';

/**
 * The words of a post: the HTML that Ghost made of it, else what its editor keeps, else its plain text. Markdown that
 * stands in cards stays as it is.
 */
export function ghostWords(
  post: GhostPost,
  base: string | undefined,
  resolve: (text: string) => string,
): Result<EntryWords, SourceFault> {
  const summary = post.custom_excerpt === null ? undefined : textToHtml(post.custom_excerpt, 'words');
  const html = post.html?.trim() ? post.html : undefined;
  if (html !== undefined) return entryWords({ content: resolve(html), summary, base });
  const parts = partsOf(post);
  if (parts.every((part) => 'html' in part)) {
    const all = parts.map((part) => resolve(part.html)).join('\n');
    return entryWords({
      content: all || (post.plaintext === null ? undefined : textToHtml(post.plaintext, 'words')),
      summary,
      base,
    });
  }
  const read = parts.map((part) =>
    'html' in part
      ? entryWords({ content: resolve(part.html), summary: undefined, base })
      : ok(words(resolve(part.markdown))),
  );
  const fault = read.find((part) => !part.ok);
  if (fault !== undefined && !fault.ok) return failed(fault.fault);
  const said = read.flatMap((part) => (part.ok ? [part.value] : []));
  const short = entryWords({ content: undefined, summary, base });
  return ok({
    body: said
      .map(({ body }) => body.trim())
      .filter((body) => body !== '')
      .join('\n\n'),
    takeaway: undefined,
    summary: short.ok && short.value.body !== '' ? short.value.body : undefined,
    notes: said.flatMap(({ notes }) => notes),
  });
}

function words(body: string): EntryWords {
  return { body, takeaway: undefined, summary: undefined, notes: [] };
}

/** Neighbours of a kind together, so that a list or footnote that runs through several stays one. */
function partsOf({ lexical, mobiledoc, markdown }: GhostPost): readonly GhostPart[] {
  for (const [state, read] of [
    [lexical, lexicalParts],
    [mobiledoc, mobiledocParts],
  ] as const) {
    const data = state?.trim() ? readJson(state, 'Ghost export') : undefined;
    const parts = data?.ok ? read(data.value) : [];
    if (parts.length > 0) return joined(parts);
  }
  return markdown?.trim() ? [{ markdown }] : [];
}

function joined(parts: readonly GhostPart[]): readonly GhostPart[] {
  const all: GhostPart[] = [];
  let html: string[] = [];
  for (const part of [...parts, undefined]) {
    if (part !== undefined && 'html' in part) {
      html.push(part.html);
      continue;
    }
    if (html.length > 0) all.push({ html: html.join('\n') });
    html = [];
    if (part !== undefined) all.push(part);
  }
  return all;
}
