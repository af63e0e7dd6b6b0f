import { useEffect, useRef } from 'react';
import { showCodeMissing } from '../start/code-missing.ts';

/** A page whose code could not be loaded: it says so where its comments would be. */
export function StartFailed() {
  const hasFailed = useRef(false);
  useEffect(() => {
    if (hasFailed.current) return;
    hasFailed.current = true;
    showCodeMissing(
      () => undefined,
      () => undefined,
    );
  }, []);
  return (
    <div>
      <noscript>Comments need JavaScript.</noscript>
    </div>
  );
}
