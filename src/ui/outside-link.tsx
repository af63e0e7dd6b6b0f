import { type AnchorHTMLAttributes, use } from 'react';
import { Place } from './place.tsx';

interface OutsideLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** An absolute address. */
  readonly href: string;
}

/** A link to another site, which learns nothing of this page. */
export function OutsideLink({ rel = '', ...rest }: OutsideLinkProps) {
  const { leadsOut } = use(Place);
  return <a {...rest} {...(leadsOut && { target: '_blank' })} rel={`noopener noreferrer ${rel}`.trim()} />;
}
