import { onDemand } from '../on-demand.ts';

/** What writes a post as digest text: a chunk of its own, since few want that. */
export const digestPrinter = onDemand(async () => (await import('../../publish/digest/print-digest.ts'))?.printDigest);
