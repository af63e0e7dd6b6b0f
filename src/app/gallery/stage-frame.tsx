import { useEffect, useRef, useState } from 'react';
import styles from './stage-frame.module.css';

interface StageFrameProps {
  /** The address of what is to be seen in it. */
  readonly address: string;
  readonly title: string;
}

/**
 * The frame in which a view stands: as a page of its own, its media queries ask for the width that it is given. It is
 * loaded once, and told of every other address: loading all the code anew at each click would take seconds.
 */
export function StageFrame({ address, title }: StageFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [first] = useState(address);
  useEffect(() => follow(frame.current, address), [address]);
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title={title}
      src={first}
      onLoad={({ currentTarget }) => follow(currentTarget, address)}
    />
  );
}

/** Has the page in the frame go to another address. It can only when it is there; until then, nothing happens. */
function follow(frame: HTMLIFrameElement | null, address: string): void {
  const page = frame?.contentWindow;
  const next = new URL(address, window.location.href);
  if (!page || page.location.pathname !== next.pathname || page.location.href === next.href) return;
  page.history.replaceState(null, '', next);
  page.dispatchEvent(new PopStateEvent('popstate'));
}
