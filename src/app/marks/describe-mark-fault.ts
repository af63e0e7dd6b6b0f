import { describeFault } from '../../platform/describe-fault.ts';
import type { MarkFault } from '../../post/marks/mark-shelf.ts';

/** What is wrong where a mark could not be stored, and what to do. */
export function describeMarkFault(fault: MarkFault): string {
  switch (fault.code) {
    case 'unreadable':
      return 'A record of this post can’t be read, and is kept as it is: the page of saved posts shows it.';
    case 'storage-full':
      return 'The storage of this browser is full. Free some space, then try again.';
    case 'storage-blocked':
      return 'This browser does not let the site store anything. Allow site data for this site, then try again.';
    default:
      return `${describeFault(fault, 'The mark').title} Try again.`;
  }
}
