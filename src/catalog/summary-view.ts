import { type PostMetaView, postMetaView } from '../post/post-view.ts';
import type { PostSummary } from './post-summary.ts';

/** A post's line in a list, ready to show. */
export interface SummaryView extends PostMetaView {
  readonly slug: string;
  /** Plain text. */
  readonly takeaway: string | undefined;
}

export function summaryView(summary: PostSummary, locale: string): SummaryView {
  return { ...postMetaView(summary, locale), slug: summary.slug, takeaway: summary.takeaway };
}
