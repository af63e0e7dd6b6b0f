import { useContext, useState } from 'react';
import { downloadText } from '../../platform/download.ts';
import { Button } from '../../ui/button.tsx';
import { Surroundings } from '../surroundings.tsx';

interface SaveElsewhereProps {
  readonly text: string;
  readonly fileName: string;
}

/** Ways to bring a text to safety where this site can't keep it. */
export function SaveElsewhere({ text, fileName }: SaveElsewhereProps) {
  const { copyText } = useContext(Surroundings);
  const [copied, setCopied] = useState<'not-yet' | 'done' | 'refused'>('not-yet');

  async function copy(): Promise<void> {
    try {
      await (copyText?.(text) ?? navigator.clipboard.writeText(text));
      setCopied('done');
    } catch {
      // Without TLS there is no clipboard at all, and a frame may not be allowed to use it.
      setCopied('refused');
    }
  }

  return (
    <>
      <Button onClick={copy}>{copied === 'done' ? 'Copied' : 'Copy'}</Button>
      <Button onClick={() => downloadText(text, fileName)}>Download</Button>
      {copied === 'refused' && <span>The browser did not allow copying. Use Download instead.</span>}
    </>
  );
}
