import { type CalendarDate, calendarDate } from '../../post/calendar-date.ts';
import type { LinkView } from '../../post/post-view.ts';
import type { PostSummary } from '../post-summary.ts';
import { type SummaryView, summaryView } from '../summary-view.ts';
import { groupByDay } from './days.ts';

/** A post as its takeaway, ready to show. */
export interface TakeawayView extends Pick<SummaryView, 'slug' | 'title' | 'language' | 'direction'> {
  readonly address: string;
  /** Plain text; a post without one has its title to show for it. */
  readonly takeaway: string | undefined;
  readonly category: LinkView | undefined;
  /** Where the post is for whoever is not on this site. */
  readonly url: string;
  /** What "Copy" copies: the takeaway, and where it is from. */
  readonly copy: string;
}

/** The takeaways of one day. */
export interface DayView {
  readonly date: CalendarDate;
  readonly takeaways: readonly TakeawayView[];
}

/** Posts, newest first, as their takeaways by day. `siteAddress` is the absolute address of the site's folder. */
export function takeawaysView(posts: readonly PostSummary[], locale: string, siteAddress: string): readonly DayView[] {
  return groupByDay(posts).map(({ day, posts }) => ({
    date: calendarDate(day, locale),
    takeaways: posts.map((post) => takeawayView(post, locale, siteAddress)),
  }));
}

function takeawayView(post: PostSummary, locale: string, siteAddress: string): TakeawayView {
  const { slug, title, address, language, direction, category, takeaway } = summaryView(post, locale);
  const url = new URL(address.slice(1), siteAddress).href;
  return { slug, title, address, language, direction, category, takeaway, url, copy: `${takeaway ?? title}\n${url}` };
}
