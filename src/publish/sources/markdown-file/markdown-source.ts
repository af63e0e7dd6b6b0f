import { failed, ok } from '../../../platform/result.ts';
import { markdownText } from '../../markdown-text.ts';
import { postOfEntry, type SourceEntry } from '../entry.ts';
import type { Importer } from '../source.ts';
import { markdownName, readFileName } from './file-name.ts';
import { isMarkdownFile } from './is-markdown-file.ts';
import { takeLeadingTitle } from './leading-title.ts';
import { isOwn, readOwnPost } from './own-post.ts';
import { readBody } from './read-body.ts';
import { readFields } from './read-fields.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { splitFrontMatter } from './split-front-matter.ts';

const format = 'Markdown';

/**
 * A post as a Markdown file, with front matter in YAML, TOML or JSON or none, as Hugo, Jekyll, Eleventy, Astro and many
 * others have it, and as Takeaway exports it, of which the very same post is made.
 */
export const markdownSource: Importer = {
  format,
  detect: isMarkdownFile,
  parse: ({ text, fileName, url, changedAt }) => {
    const split = splitFrontMatter(text.replaceAll(/\r\n?/gu, '\n'));
    const matter = readFrontMatter(split);
    if (!matter.ok) return matter;
    const { fields, notes } = matter.value;
    const written = 'body' in split ? split.body : '';
    if (isOwn(fields)) {
      const own = readOwnPost(fields, written, fileName?.replace(markdownName, ''));
      return own.ok ? ok({ posts: [own.value], refused: [], notes: [] }) : own;
    }
    const name = readFileName(fileName);
    const entry = readFields(fields, name, url);
    const words = readWords(written, entry.title, url);
    const all = [...notes, ...entry.notes, ...words.notes];
    if (entry.title === undefined && words.title === undefined && words.body.trim() === '') {
      return failed({ code: 'empty-source', format });
    }
    const read = postOfEntry(
      {
        ...entry,
        title: entry.title ?? words.title ?? name.words,
        body: words.body,
        source: entry.source ?? (words.link === undefined ? undefined : { url: words.link }),
        summary: entry.summary ?? words.summary,
        notes:
          entry.title === undefined && words.title === undefined && name.words !== undefined
            ? [...all, 'no title: used the name of the file']
            : all,
      } satisfies SourceEntry,
      changedAt,
      format,
    );
    return read.ok ? ok({ posts: [read.value], refused: [], notes: [] }) : read;
  },
};

/** The text of a file, and the title it begins with. One that only says the post's title again goes. */
function readWords(written: string, title: string | undefined, url: string | undefined) {
  const { body, summary, notes } = readBody(written, url);
  const heading = takeLeadingTitle(body);
  const isTitle = heading !== undefined && (title === undefined || isSame(heading.title, title));
  const link = isTitle ? heading.link : undefined;
  return { title: heading?.title, link, body: isTitle ? heading.rest : body, summary, notes };
}

function isSame(one: string, other: string): boolean {
  const plain = (text: string) => markdownText(text).toLowerCase();
  return plain(one) === plain(other);
}
