import { type RefObject, useEffect } from 'react';

/**
 * Leads from the field into the panel and back: the arrows go from result to result, Escape closes, and Enter in the
 * field goes to all results.
 */
export function usePanelKeys(panel: RefObject<HTMLElement | null>, field: HTMLInputElement, close: () => void): void {
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;

    function press(event: KeyboardEvent) {
      const { target, key } = event;
      const at = target instanceof HTMLElement ? target : null;
      if (panel.current === null || event.isComposing || !(at === field || panel.current.contains(at))) return;
      const stops: readonly HTMLElement[] = [field, ...panel.current.querySelectorAll('a')];
      const place = at === null ? -1 : stops.indexOf(at);
      switch (key) {
        case 'ArrowDown':
        case 'ArrowUp':
          event.preventDefault();
          stops[place + (key === 'ArrowDown' ? 1 : -1)]?.focus();
          return;
        case 'Escape':
          event.preventDefault();
          field.focus();
          close();
          return;
      }
    }

    function submit(event: SubmitEvent) {
      const all = [...(panel.current?.querySelectorAll('a') ?? [])].pop();
      if (all === undefined) return;
      event.preventDefault();
      all.click();
    }

    document.addEventListener('keydown', press, { signal });
    field.form?.addEventListener('submit', submit, { signal });
    return () => listening.abort();
  }, [panel, field, close]);
}
