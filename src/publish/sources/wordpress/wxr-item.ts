import { attributeOf, childrenNamed, childText, textOf, type XmlElement } from '../xml/xml-element.ts';
import type { Attachment } from './shortcodes.ts';

/** What an item of an export is. Only posts become posts. */
export type WxrKind =
  | { readonly kind: 'post' }
  | { readonly kind: 'attachment'; readonly attachment: Attachment }
  /** Named in the singular, for people. */
  | { readonly kind: 'other'; readonly name: string };

/** How people call the types that WordPress itself has; plug-ins add others. */
const names: Readonly<Record<string, string>> = {
  nav_menu_item: 'menu item',
  revision: 'revision',
  wp_block: 'reusable block',
  wp_template: 'template',
  wp_template_part: 'template part',
  wp_navigation: 'menu',
  wp_global_styles: 'style sheet',
  custom_css: 'style sheet',
  customize_changeset: 'draft of a design',
  oembed_cache: 'stored embed',
  user_request: 'request',
};

export function wxrKind(item: XmlElement): WxrKind {
  const type = childText(item, 'wp:post_type') || 'post';
  const status = childText(item, 'wp:status');
  if (type === 'attachment') {
    const attachment = {
      id: childText(item, 'wp:post_id'),
      url: childText(item, 'wp:attachment_url') || childText(item, 'guid'),
      alt: postMeta(item, '_wp_attachment_image_alt') ?? '',
      parent: childText(item, 'wp:post_parent'),
    };
    return { kind: 'attachment', attachment };
  }
  if (type !== 'post') return { kind: 'other', name: names[type] ?? type };
  if (status === 'trash') return { kind: 'other', name: 'post in the trash' };
  if (status === 'auto-draft') return { kind: 'other', name: 'empty draft' };
  return { kind: 'post' };
}

/** A field that WordPress keeps beside a post; `undefined` where it has none of that name. */
export function postMeta(item: XmlElement, key: string): string | undefined {
  const meta = childrenNamed(item, 'wp:postmeta').find((field) => childText(field, 'wp:meta_key') === key);
  return meta && childText(meta, 'wp:meta_value');
}

/** The names of an item's terms in one taxonomy: `category` or `post_tag`. */
export function termsOf(item: XmlElement, taxonomy: string): readonly string[] {
  return (
    childrenNamed(item, 'category')
      .filter((term) => (attributeOf(term, 'domain') ?? 'category') === taxonomy)
      // The name for "none" in a new WordPress.
      .filter((term) => attributeOf(term, 'nicename') !== 'uncategorized')
      .map((term) => textOf(term))
  );
}
