import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Clock } from '../../platform/clock.ts';
import { describeFault } from '../../platform/describe-fault.ts';
import { FaultError } from '../../platform/fault.ts';
import { findSiteAddress } from '../../platform/site-base.ts';
import { dateFormat } from '../../post/calendar-date.ts';
import { listQuery } from '../catalog-queries.ts';
import { dayOf } from './days.ts';
import { Paper } from './paper.tsx';
import { printPaper } from './print-paper.tsx';
import { firstDay, type Gathered, gatherSince, type ListAtHand, type PrintRange } from './print-range.ts';
import { takeawaysView } from './takeaways-view.ts';

type Outcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'said'; readonly words: string }
  | { readonly kind: 'trouble'; readonly words: string };

const nothing = { today: 'Nothing is from today.', week: 'Nothing is from the last seven days.', page: '' } as const;

/** Prints a range of a list, and tells what has come of it. What is not on the page is read then. */
export function usePrint({ title, locale, list, posts }: ListAtHand, clock: Clock) {
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'nothing' });

  const gather = async (range: PrintRange): Promise<Gathered> =>
    range === 'page'
      ? { posts, extent: 'all' }
      : gatherSince(firstDay(range, clock()), (page) => client.fetchQuery(listQuery(list, page)));

  async function print(range: PrintRange): Promise<void> {
    setOutcome({ kind: 'said', words: 'Getting it ready…' });
    try {
      const gathered = await gather(range);
      setOutcome(gathered.posts.length === 0 ? { kind: 'said', words: nothing[range] } : { kind: 'nothing' });
      if (gathered.posts.length > 0) printGathered(gathered, title, locale);
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      const { title, advice } = describeFault(error.fault, 'The list of posts');
      setOutcome({ kind: 'trouble', words: `${title} ${advice}` });
    }
  }

  return { outcome, print };
}

function printGathered({ posts, extent }: Gathered, title: string, locale: string): void {
  const days = posts.map(dayOf).sort();
  const noon = (day = '') => new Date(`${day}T12:00:00Z`);
  printPaper(
    <Paper
      title={title}
      dates={dateFormat(locale).formatRange(noon(days[0]), noon(days.at(-1)))}
      days={takeawaysView(posts, locale, findSiteAddress())}
      note={extent === 'newest' ? `There are more: these are the newest ${posts.length}.` : undefined}
    />,
  );
}
