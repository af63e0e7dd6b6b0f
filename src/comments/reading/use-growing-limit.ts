import { startTransition, useEffect, useState } from 'react';

const firstRows = 50;
const moreRows = 500;

/**
 * How many of `total` rows to draw now: a screenful at first, then more and more until all are there. Drawing
 * thousands of comments takes seconds; in portions that may be interrupted, the first ones are there at once and
 * typing never waits.
 */
export function useGrowingLimit(total: number): number {
  const [limit, setLimit] = useState(firstRows);
  useEffect(() => {
    if (limit < total) startTransition(() => setLimit(limit + moreRows));
  }, [limit, total]);
  return limit;
}
