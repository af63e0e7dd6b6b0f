import type { Post } from '../../post/post-schema.ts';
import { slugify } from '../../post/slug.ts';
import { escapeBody } from './body-escapes.ts';
import { ownFormat, ownNames } from './markdown-file-format.ts';
import { type FrontMatterValue, printField } from './print-front-matter.ts';

/**
 * Writes a post as a Markdown file with YAML front matter, for Hugo and its like and for `markdownSource`, which makes
 * the very same post of it. The file is to be called `<slug>.md`; a slug that the title doesn't give is in it as well.
 */
export function printMarkdownFile(post: Post): string {
  const { title, updatedAt, draft, slug, category, tags, takeaway, source, question, authors } = post;
  const { language, image, discussionUrl } = post;
  const { text, lineEnds, mark } = escapeBody(post.body);
  const fields: readonly (readonly [name: string, value: FrontMatterValue | undefined])[] = [
    [ownNames.updatedAt, updatedAt],
    [ownNames.draft, draft || undefined],
    [ownNames.slug, slug === slugify(title) ? undefined : slug],
    [ownNames.category, category === undefined ? undefined : [category]],
    [ownNames.tags, tags.length === 0 ? undefined : tags],
    [ownNames.takeaway, takeaway],
    [ownNames.source, source],
    [ownNames.question, question],
    [ownNames.authors, authors.length === 0 ? undefined : authors],
    [ownNames.language, language],
    [ownNames.image, image],
    [ownNames.discussionUrl, discussionUrl],
    [ownNames.lineEnds, lineEnds],
    [ownNames.mark, mark],
  ];
  const lines = [
    printField(ownNames.title, title),
    // A time is quoted if it is printed as a text, and nobody writes it like that by hand.
    `${ownNames.publishedAt}: ${post.publishedAt}\n`,
    ...fields.map(([name, value]) => (value === undefined ? '' : printField(name, value))),
    printField(ownNames.format, ownFormat),
  ];
  return `---\n${lines.join('')}---\n${text === '' ? '' : `\n${text}\n`}`;
}
