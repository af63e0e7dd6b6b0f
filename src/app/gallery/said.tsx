import { type ReactNode, useEffect, useRef } from 'react';
import { type Saying, say } from '../reading/say.ts';

/** Buttons of an article after something was said beside the first of them. */
export function Said({ saying, children }: { readonly saying: Saying; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const button = place.current?.querySelector('button');
    if (button) say(button, saying);
  }, [saying]);
  return <div ref={place}>{children}</div>;
}
