import { useEffect, useSyncExternalStore } from 'react';
import type { Composer, ComposerSnapshot } from '../../publish/compose/composer.ts';

/** What is on screen. Nothing of it is lost by leaving, in whatever way. */
export function useComposer(composer: Composer): ComposerSnapshot {
  const snapshot = useSyncExternalStore(composer.subscribe, composer.getSnapshot, composer.getSnapshot);

  useEffect(() => {
    const stop = composer.start();
    // A page in the background may be ended without another word.
    const save = () => composer.save();
    const events = ['pagehide', 'blur'] as const;
    for (const event of events) window.addEventListener(event, save);
    document.addEventListener('visibilitychange', save);
    return () => {
      for (const event of events) window.removeEventListener(event, save);
      document.removeEventListener('visibilitychange', save);
      stop();
    };
  }, [composer]);

  return snapshot;
}
