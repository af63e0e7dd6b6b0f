import { useContext, useState } from 'react';
import { downloadText } from '../../platform/download.ts';
import { Button } from '../../ui/button.tsx';
import { type SaveElsewhereProps, Surroundings } from '../surroundings.tsx';

/** Ways to bring a text to safety where this site can't keep it. */
export function SaveElsewhere(props: SaveElsewhereProps) {
  const { SaveElsewhere: View } = useContext(Surroundings);
  const { text, fileName } = props;
  const [copied, setCopied] = useState<'not-yet' | 'done' | 'refused'>('not-yet');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('done');
    } catch {
      // Without TLS there is no clipboard at all.
      setCopied('refused');
    }
  }

  if (View !== undefined) return <View {...props} />;
  return (
    <>
      <Button onClick={copy}>{copied === 'done' ? 'Copied' : 'Copy'}</Button>
      <Button onClick={() => downloadText(text, fileName)}>Download</Button>
      {copied === 'refused' && <span>The browser did not allow copying. Use Download instead.</span>}
    </>
  );
}
