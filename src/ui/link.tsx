import { type AnchorHTMLAttributes, use } from 'react';
import { Place } from './place.tsx';
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
  const { path, leadsOut } = use(Place);
  return <a {...rest} {...(leadsOut && { target: '_blank', rel: 'noopener' })} href={relativeHref(path, to)} />;
}
