import { useEffect, useEffectEvent } from 'react';

const fields = 'input, textarea, [contenteditable]';

interface PastedSource {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

/** Takes files and texts that are pasted on the page, outside of fields: those have their own idea of it. */
export function usePastedSource({ onFiles, onText }: PastedSource): void {
  const takeFiles = useEffectEvent(onFiles);
  const takeText = useEffectEvent(onText);
  useEffect(() => {
    const paste = ({ target, clipboardData }: ClipboardEvent) => {
      if (clipboardData === null || (target instanceof Element && target.closest(fields) !== null)) return;
      const text = clipboardData.getData('text/plain') || clipboardData.getData('text/html');
      const files = [...clipboardData.files];
      if (files.length > 0) takeFiles(files);
      else if (text.trim() !== '') takeText(text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}
