import { onDemand } from '../on-demand.ts';

/** What shows a list as its takeaways: a chunk of its own, for those who want to see it so. */
export const takeawaysCode = onDemand(async () => (await import('../../catalog/takeaways/takeaways.tsx'))?.Takeaways);
