import { useState } from 'react';
import { Button } from '../../ui/button.tsx';

interface SaveElsewhereProps {
  readonly text: string;
  readonly fileName: string;
}

/** Ways to bring a text to safety where this site can't keep it. */
export function SaveElsewhere({ text, fileName }: SaveElsewhereProps) {
  const [copied, setCopied] = useState<'not-yet' | 'done' | 'refused'>('not-yet');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('done');
    } catch {
      // Without TLS there is no clipboard at all, and a frame may not be allowed to use it.
      setCopied('refused');
    }
  }

  return (
    <>
      <Button onClick={copy}>{copied === 'done' ? 'Copied' : 'Copy'}</Button>
      <Button onClick={() => download(text, fileName)}>Download</Button>
      {copied === 'refused' && <span>The browser did not allow copying. Use Download instead.</span>}
    </>
  );
}

function download(text: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Not at once: the browser fetches the address after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
