import { OutsideLink } from '../ui/outside-link.tsx';

interface OutsideNameProps {
  readonly name: string;
  readonly url: string | undefined;
  readonly rel?: string;
}

/** The name of somebody who is not of this site, or of another site, as a link where there is an address. */
export function OutsideName({ name, url, rel }: OutsideNameProps) {
  const isolated = <bdi>{name}</bdi>;
  if (url === undefined) return isolated;
  return (
    <OutsideLink href={url} rel={rel}>
      {isolated}
    </OutsideLink>
  );
}
