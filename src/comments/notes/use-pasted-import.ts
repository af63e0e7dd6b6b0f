import { useEffect, useEffectEvent } from 'react';

const fields = 'input, textarea, [contenteditable]';

/** Takes a file or a JSON text that is pasted on the page, outside of fields. Any other text is none of its business. */
export function usePastedImport(onPaste: (source: File | string) => void): void {
  const take = useEffectEvent(onPaste);
  useEffect(() => {
    const paste = ({ target, clipboardData }: ClipboardEvent) => {
      if (clipboardData === null || (target instanceof Element && target.closest(fields) !== null)) return;
      const text = clipboardData.getData('text/plain');
      const file = clipboardData.files[0];
      if (file !== undefined) take(file);
      else if (/^\s*[{[]/u.test(text)) take(text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}
