import type { AnchorHTMLAttributes } from 'react';
import { useLocation } from 'react-router-dom';
import { relativeHref } from './relative-href.ts';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A path from the site's folder. */
  readonly to: string;
}

/**
 * A link within the site: a plain anchor, relative to the page it is on. It works before any script has run; the
 * listener in `app/navigation/use-site-links.ts` then makes every such anchor an in-site navigation.
 */
export function Link({ to, ...rest }: LinkProps) {
  const { pathname } = useLocation();
  return <a {...rest} href={relativeHref(pathname, to)} />;
}
