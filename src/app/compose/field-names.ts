import type { TextFieldName } from '../../publish/compose/compose-fields.ts';

/** What the fields of a post are called on the page. */
export const fieldLabels: { readonly [name in TextFieldName]: string } = {
  title: 'Title',
  takeaway: 'Takeaway',
  body: 'Body',
  category: 'Category',
  tags: 'Tags',
  sourceName: 'Source name',
  sourceUrl: 'Source address',
  publishedAt: 'Date',
  slug: 'Slug',
  question: 'Question',
  language: 'Language',
  imageSrc: 'Picture address',
  imageAlt: 'Picture description',
  imageWidth: 'Picture width',
  imageHeight: 'Picture height',
  authors: 'Authors',
  updatedAt: 'Updated',
  discussionUrl: 'Discussion address',
};

/** In the order in which they stand there. */
export const fieldNames: readonly TextFieldName[] = [
  ...(['title', 'takeaway', 'body', 'category', 'tags', 'sourceName', 'sourceUrl'] as const),
  ...(['publishedAt', 'updatedAt', 'slug', 'question', 'language'] as const),
  ...(['imageSrc', 'imageAlt', 'imageWidth', 'imageHeight', 'authors', 'discussionUrl'] as const),
];

export function fieldId(name: TextFieldName): string {
  return `compose-${name}`;
}

/** Sends the focus to a field, which may stand in a part of the page that is folded. */
export function focusField(name: TextFieldName): void {
  const field = document.getElementById(fieldId(name));
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
}
