import * as v from 'valibot';
import { postAddress } from '../post/addresses.ts';
import type { ConversationProps } from './conversation/create-conversation.tsx';
import type { PageRef } from './paths.ts';

/** The id of the block of data in a prerendered page. */
export const pageDataId = 'takeaway-page';

const prerenderedPageSchema = v.object({
  /** The address the page was made for, as a path from the site's folder. */
  address: v.string(),
  /** On a post: what its comments are about. The article itself travels as HTML only. */
  talk: v.optional(v.object({ question: v.string(), title: v.string(), hash: v.string() })),
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

/** What a post's comments are about, where the page was made for that post: after an in-site navigation it speaks of another. */
export function prerenderedTalk(
  page: PageRef | undefined,
  prerendered: PrerenderedPage | undefined,
): ConversationProps | undefined {
  if (page?.kind !== 'post' || prerendered?.talk === undefined) return undefined;
  return prerendered.address === postAddress(page.slug) ? { post: page.slug, ...prerendered.talk } : undefined;
}
