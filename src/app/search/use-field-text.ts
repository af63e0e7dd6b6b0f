import { type RefObject, useCallback, useEffect, useState } from 'react';

/**
 * The text of a field as long as the reader is at it, or at the panel with what belongs to the text; empty after they have
 * left both, have gone to another page, or have closed the panel.
 */
export function useFieldText(
  field: HTMLInputElement,
  panel: RefObject<HTMLElement | null>,
): { readonly text: string; readonly close: () => void } {
  const [text, setText] = useState(field.value);
  const close = useCallback(() => setText(''), []);

  useEffect(() => {
    const take = () => setText(field.value);
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      const isOurs = (node: EventTarget | null) =>
        node instanceof Node && (node === field || panel.current?.contains(node) === true);
      if (isOurs(target) && !isOurs(relatedTarget)) close();
    };
    const listening = new AbortController();
    const { signal } = listening;
    field.addEventListener('input', take, { signal });
    field.addEventListener('focus', take, { signal });
    document.addEventListener('focusout', leave, { signal });
    addEventListener('popstate', close, { signal });
    return () => listening.abort();
  }, [field, panel, close]);

  return { text, close };
}
