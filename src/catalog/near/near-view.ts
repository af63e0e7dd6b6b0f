import { postAddress } from '../../post/addresses.ts';
import { type CalendarDate, calendarDate } from '../../post/calendar-date.ts';
import type { LinkView } from '../../post/post-view.ts';
import type { Near } from './near-file.ts';

/** What stands around a post, ready to show. */
export interface NearView {
  readonly newer: LinkView | undefined;
  readonly older: LinkView | undefined;
  readonly related: readonly RelatedView[];
}

interface RelatedView extends LinkView {
  readonly published: CalendarDate;
  readonly category: string | undefined;
}

/** `locale` is the language of the interface. */
export function nearView({ newer, older, related }: Near, locale: string): NearView {
  return {
    newer: newer && linkTo(newer),
    older: older && linkTo(older),
    related: related.map((post) => ({
      ...linkTo(post),
      published: calendarDate(post.publishedAt, locale),
      category: post.category,
    })),
  };
}

function linkTo({ slug, title }: { readonly slug: string; readonly title: string }): LinkView {
  return { label: title, to: postAddress(slug) };
}
