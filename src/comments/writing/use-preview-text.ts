import { startTransition, useEffect, useState } from 'react';

/** Laying out more characters than these takes longer than a keystroke may. */
const longText = 2000;

/** How long nothing is typed, in milliseconds for each character, before a long text is laid out. */
const pausePerCharacter = 0.1;

/** The text as a preview shows it: it follows what is typed, and typing never waits for it. */
export function usePreviewText(text: string): string {
  const [shown, setShown] = useState(text);

  useEffect(() => {
    const show = () => startTransition(() => setShown(text));
    if (text.length <= longText) {
      show();
      return undefined;
    }
    const timer = setTimeout(show, text.length * pausePerCharacter);
    return () => clearTimeout(timer);
  }, [text]);

  return shown;
}
