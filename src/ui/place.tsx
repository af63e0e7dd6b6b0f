import { createContext } from 'react';

/** Where links stand, which decides how they are written. */
export interface LinkPlace {
  /** The page, as a path from the site's folder: links within the site are relative to it. */
  readonly path: string;
  /** Whether links lead out of the page into a tab of their own, as they do in a frame on somebody else's page. */
  readonly leadsOut?: boolean;
}

/** The place of everything within; has to be set around links. */
export const Place = createContext<LinkPlace>({ path: '/' });
