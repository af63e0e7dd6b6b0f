import type { Post } from '../post/post-schema.ts';

/** A post as a Markdown text of its own, for readers and programs that want no page: title, takeaway, article. */
export function postMarkdown(post: Post): string {
  const facts = [
    post.source === undefined ? undefined : `Source: ${sourceLink(post.source)}`,
    `Published: ${post.publishedAt}`,
    post.category === undefined ? undefined : `Category: ${post.category}`,
    post.tags.length === 0 ? undefined : `Tags: ${post.tags.map((tag) => `#${tag}`).join(' ')}`,
  ].filter((fact) => fact !== undefined);
  const quoted = post.takeaway?.split('\n').map((line) => `> ${line}`.trimEnd());
  return [
    `# ${post.title}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    quoted === undefined ? undefined : ['> **Main takeaway**', '>', ...quoted].join('\n'),
    post.body,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n')
    .concat('\n');
}

function sourceLink({ name, url }: NonNullable<Post['source']>): string {
  return url === undefined ? name : `[${name}](<${url}>)`;
}
