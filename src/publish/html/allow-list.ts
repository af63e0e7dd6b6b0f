import type { Mark } from './phrasing.ts';

/** What becomes of an element of HTML. Of those that are not listed, the words stay. */
export type ElementKind =
  | { readonly kind: 'words' }
  /** Its words stay, in paragraphs of their own. */
  | { readonly kind: 'block' }
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'heading'; readonly depth: 1 | 2 | 3 | 4 | 5 | 6 }
  | {
      readonly kind:
        | 'quotation'
        | 'list'
        | 'table'
        | 'preformatted'
        | 'code'
        | 'link'
        | 'picture'
        | 'embed'
        | 'formula';
    }
  | { readonly kind: 'rule' | 'break' | 'quoted' | 'raised' | 'term' | 'caption' | 'reading' | 'unscripted' }
  | { readonly kind: 'control' }
  /** It goes with all that is in it; what people call it, where it is worth a word. */
  | { readonly kind: 'dropped'; readonly name: string | undefined };

const list: readonly (readonly [tags: string, kind: ElementKind])[] = [
  [
    'address article aside blink body center details dd div dl fieldset figure footer form header hgroup html legend main nav p search section tbody tfoot thead tr td th caption li',
    { kind: 'block' },
  ],
  ['strong b', { kind: 'mark', mark: { type: 'strong' } }],
  ['em i cite dfn', { kind: 'mark', mark: { type: 'emphasis' } }],
  ['del s strike', { kind: 'mark', mark: { type: 'delete' } }],
  ...([1, 2, 3, 4, 5, 6] as const).map((depth) => [`h${depth}`, { kind: 'heading', depth }] as const),
  ['blockquote', { kind: 'quotation' }],
  ['ul ol menu dir', { kind: 'list' }],
  ['table', { kind: 'table' }],
  ['pre listing xmp plaintext', { kind: 'preformatted' }],
  ['code tt samp kbd', { kind: 'code' }],
  ['a', { kind: 'link' }],
  ['img image', { kind: 'picture' }],
  ['iframe video audio object embed', { kind: 'embed' }],
  ['math', { kind: 'formula' }],
  ['hr', { kind: 'rule' }],
  ['br', { kind: 'break' }],
  ['q', { kind: 'quoted' }],
  ['sup sub', { kind: 'raised' }],
  ['dt summary', { kind: 'term' }],
  ['figcaption', { kind: 'caption' }],
  ['rt', { kind: 'reading' }],
  ['noscript', { kind: 'unscripted' }],
  ['input select textarea button label datalist output meter progress', { kind: 'control' }],
  ['script', { kind: 'dropped', name: 'script' }],
  ['style', { kind: 'dropped', name: 'style sheet' }],
  ['template', { kind: 'dropped', name: 'template' }],
  ['svg', { kind: 'dropped', name: 'drawing' }],
  ['applet frame', { kind: 'dropped', name: 'frame' }],
  // They say nothing to readers.
  [
    'head title meta link base source track param area col colgroup wbr noframes noembed',
    { kind: 'dropped', name: undefined },
  ],
];

const kinds = new Map(list.flatMap(([tags, kind]) => tags.split(' ').map((tag) => [tag, kind] as const)));

export function kindOf(tagName: string): ElementKind {
  return kinds.get(tagName) ?? { kind: 'words' };
}
