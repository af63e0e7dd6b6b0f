/** What a piece of code is, as far as it has a colour of its own. */
export const codeKinds = ['keyword', 'string', 'number', 'comment', 'name', 'attribute'] as const;

export type CodeKind = (typeof codeKinds)[number];

/**
 * The kinds of highlight.js' scopes (highlightjs.readthedocs.io/en/stable/css-classes-reference.html). Code within a
 * string begins anew without a colour; all other scopes, such as the parameters of a function, leave things as they are.
 */
const kinds: ReadonlyMap<string, CodeKind | 'none'> = new Map<string, CodeKind | 'none'>([
  ['keyword', 'keyword'],
  ['selector-tag', 'keyword'],
  ['deletion', 'keyword'],
  ['string', 'string'],
  ['regexp', 'string'],
  ['link', 'string'],
  ['code', 'string'],
  ['addition', 'string'],
  ['number', 'number'],
  ['literal', 'number'],
  ['symbol', 'number'],
  ['bullet', 'number'],
  ['comment', 'comment'],
  ['quote', 'comment'],
  ['title', 'name'],
  ['section', 'name'],
  ['name', 'name'],
  ['type', 'name'],
  ['built_in', 'name'],
  ['selector-id', 'name'],
  ['selector-class', 'name'],
  ['attr', 'attribute'],
  ['attribute', 'attribute'],
  ['variable', 'attribute'],
  ['template-variable', 'attribute'],
  ['selector-attr', 'attribute'],
  ['selector-pseudo', 'attribute'],
  ['meta', 'attribute'],
  ['subst', 'none'],
]);

/** The kind of what stands in `scope`, within something of the kind `around`. */
export function kindIn(scope: string, around: CodeKind | undefined): CodeKind | undefined {
  const kind = kinds.get(scope);
  if (kind === undefined) return around;
  return kind === 'none' ? undefined : kind;
}
