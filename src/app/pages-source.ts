import type { Pages } from './pages/create-pages.tsx';

/** Where the code that shows pages from data comes from. */
export interface PagesSource {
  /** The pages, where their code is here already. */
  readonly loaded: () => Pages | undefined;
  /** Gives the same promise at every call, as React needs it. A failure is a `FaultError`. */
  readonly load: () => Promise<Pages>;
  /** Lets the next `load` try again after a failure. */
  readonly forgetFailure: () => void;
}

/** Pages whose code is here: for the build, and for tests. */
export function pagesAtHand(pages: Pages): PagesSource {
  return { loaded: () => pages, load: async () => pages, forgetFailure: () => undefined };
}
