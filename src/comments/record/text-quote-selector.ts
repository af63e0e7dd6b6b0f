import * as v from 'valibot';

/**
 * A passage by its words and those around it: a TextQuoteSelector of the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector). Words outlive small edits of a post; counted
 * positions don't.
 */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Other programs may allow more than we do, but not without end: whatever is read gets searched for. */
const context = v.optional(v.pipe(v.string(), v.maxLength(1000)), '');
const schema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(
    v.string(),
    v.maxLength(10_000),
    v.check((text) => text.trim() !== ''),
  ),
  prefix: context,
  suffix: context,
});

/** The selector in the data of a comment; `undefined` where there is none, or one of another kind. */
export function readSelector(data: unknown): TextQuoteSelector | undefined {
  if (data === undefined) return undefined;
  const read = v.safeParse(schema, data);
  return read.success ? read.output : undefined;
}
