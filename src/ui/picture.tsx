import { use } from 'react';
import { Place } from './place.tsx';
import { isWithinSite, relativeHref } from './relative-href.ts';

interface PictureProps {
  /** An absolute address, or a path from the site's folder. */
  readonly src: string;
  readonly alt: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** A picture that loads when it comes near. With its size known, its place is kept and nothing moves. */
export function Picture({ src, alt, width, height }: PictureProps) {
  const { path } = use(Place);
  if (src === '') return <span>{alt}</span>;
  const address = isWithinSite(src) ? relativeHref(path, src) : src;
  return <img src={address} alt={alt} width={width} height={height} loading="lazy" decoding="async" />;
}
