import { categoryAddress, postAddress } from '../../post/addresses.ts';
import { type CalendarDate, calendarDate } from '../../post/calendar-date.ts';
import type { LinkView } from '../../post/post-view.ts';
import { type ExcerptPiece, readExcerpt } from './excerpt.ts';
import type { FoundPost } from './pagefind-engine.ts';

/** A post that was found, ready to show. */
export interface ResultView {
  readonly slug: string;
  readonly address: string;
  readonly title: string;
  readonly published: CalendarDate;
  readonly category: LinkView | undefined;
  /** Where the words are; the takeaway where they are in the title only, or none was looked for. */
  readonly excerpt: readonly ExcerptPiece[];
}

/** What is shown of a post that was found; `locale` is the language of the interface. */
export function resultView(
  { slug, title, publishedAt, category, takeaway, excerpt }: FoundPost,
  locale: string,
): ResultView {
  const pieces = readExcerpt(excerpt);
  const hasHit = pieces.some(({ isHit }) => isHit);
  return {
    slug,
    address: postAddress(slug),
    title,
    published: calendarDate(publishedAt, locale),
    category: category === undefined ? undefined : { label: category, to: categoryAddress(category) },
    excerpt: hasHit || takeaway === undefined ? pieces : [{ text: takeaway, isHit: false }],
  };
}
