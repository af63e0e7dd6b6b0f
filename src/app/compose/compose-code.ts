import { onDemand } from '../on-demand.ts';

/** The live part of the page on which posts are written: a chunk of its own. */
export const composeCode = onDemand(async () => (await import('./create-compose.tsx'))?.createCompose());
