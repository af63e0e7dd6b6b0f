import { failed } from '../../../platform/result.ts';
import { collectEntries, type NamedEntry } from '../collect-entries.ts';
import { countNotes } from '../count-notes.ts';
import type { Importer } from '../source.ts';
import { webAddressOf } from '../web-address.ts';
import { describeCut } from '../xml/describe-cut.ts';
import { readXml } from '../xml/read-xml.ts';
import { attributeOf, childrenNamed, childText, localName, type XmlElement } from '../xml/xml-element.ts';
import { withoutPreamble, xmlRoot } from '../xml/xml-root.ts';
import type { Attachment } from './shortcodes.ts';
import { wxrKind } from './wxr-item.ts';
import { type WxrSite, wxrPost } from './wxr-post.ts';

const format = 'WordPress export';

/**
 * The file that WordPress's own exporter writes: "WordPress eXtended RSS", which wp-admin/includes/export.php
 * defines. Posts become posts; pages, media, menus and comments are counted in the notes.
 */
export const wxrSource: Importer = {
  format,
  holdsMany: true,
  detect: ({ text }) => {
    const root = xmlRoot(text);
    return (
      root !== undefined &&
      localName(root) === 'rss' &&
      /wordpress\.org\/export/u.test(attributeOf(root, 'xmlns:wp') ?? '')
    );
  },
  parse: ({ text, url, changedAt }) => {
    const xml = readXml(
      withoutPreamble(text),
      (name, parent) => name === 'item' && (parent === undefined || /^(?:rss|channel)$/u.test(localName(parent))),
    );
    if (!xml.ok) return xml;
    const { root, entries, cut } = xml.value;
    if (root === undefined || (entries.length === 0 && cut !== undefined)) {
      return failed({ code: 'malformed-source', format, detail: describeCut(cut, 0) });
    }
    const { posts, attachments, leftOut } = sortItems(entries);
    const site = siteOf(root, attachments, url);
    return collectEntries(postsOf(site, posts), {
      changedAt,
      format,
      notes: [...(cut === undefined ? [] : [describeCut(cut, entries.length)]), ...countNotes(leftOut)],
    });
  },
};

function sortItems(items: readonly XmlElement[]) {
  const posts: XmlElement[] = [];
  const attachments = new Map<string, Attachment>();
  const leftOut: string[] = [];
  for (const item of items) {
    const read = wxrKind(item);
    switch (read.kind) {
      case 'post':
        posts.push(item);
        leftOut.push(...childrenNamed(item, 'wp:comment').map(() => 'comment'));
        break;
      case 'attachment':
        attachments.set(read.attachment.id, read.attachment);
        leftOut.push('file of the media library');
        break;
      case 'other':
        leftOut.push(read.name);
        break;
    }
  }
  return { posts, attachments, leftOut };
}

function siteOf(root: XmlElement, attachments: ReadonlyMap<string, Attachment>, url: string | undefined): WxrSite {
  const channel =
    root.children.find((node): node is XmlElement => node.kind === 'element' && localName(node) === 'channel') ?? root;
  const authors = childrenNamed(channel, 'wp:author').map(
    (author) =>
      [
        childText(author, 'wp:author_login'),
        childText(author, 'wp:author_display_name') || childText(author, 'wp:author_login'),
      ] as const,
  );
  return {
    title: childText(channel, 'title'),
    url: webAddressOf(childText(channel, 'link') || childText(channel, 'wp:base_blog_url'), url) ?? url,
    language: childText(channel, 'language'),
    authors: new Map(authors),
    attachments,
    uploads: byParent(attachments.values()),
  };
}

function byParent(attachments: Iterable<Attachment>): ReadonlyMap<string, readonly Attachment[]> {
  const groups = new Map<string, Attachment[]>();
  for (const attachment of attachments) {
    const group = groups.get(attachment.parent) ?? [];
    groups.set(attachment.parent, group);
    group.push(attachment);
  }
  return groups;
}

function* postsOf(site: WxrSite, posts: readonly XmlElement[]): Generator<NamedEntry> {
  for (const [index, post] of posts.entries()) yield wxrPost(site, post, index + 1);
}
