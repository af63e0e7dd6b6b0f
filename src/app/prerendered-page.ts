import * as v from 'valibot';
import { postAddress } from '../post/addresses.ts';
import type { PageRef } from './paths.ts';

/** The id of the block of data in a prerendered page. */
export const pageDataId = 'takeaway-page';

const prerenderedPageSchema = v.object({
  /** The address the page was made for, as a path from the site's folder. */
  address: v.string(),
  /** On a post: the question over its comments. The article itself travels as HTML only. */
  question: v.optional(v.string()),
});

/** What a prerendered page tells the script that brings it to life, apart from its HTML. */
export type PrerenderedPage = v.InferOutput<typeof prerenderedPageSchema>;

/**
 * Reads the page's own data. `undefined` where the HTML at hand was not made for `address`: hosts serve the home page
 * or the error page for addresses they don't know, and those have to be rendered anew.
 */
export function readPrerenderedPage(address: string, document: Document): PrerenderedPage | undefined {
  const text = document.getElementById(pageDataId)?.textContent;
  if (!text) return undefined;
  const page = v.safeParse(prerenderedPageSchema, JSON.parse(text));
  return page.success && page.output.address === address ? page.output : undefined;
}

/** The question over a post's comments, where the page was made for that post: after an in-site navigation it speaks of another. */
export function prerenderedQuestion(
  page: PageRef | undefined,
  prerendered: PrerenderedPage | undefined,
): string | undefined {
  return page?.kind === 'post' && prerendered?.address === postAddress(page.slug) ? prerendered.question : undefined;
}
