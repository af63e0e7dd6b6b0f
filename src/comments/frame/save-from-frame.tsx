import { useState } from 'react';
import { copySelected } from '../../platform/copy-selected.ts';
import { downloadText } from '../../platform/download.ts';
import { Button } from '../../ui/button.tsx';
import type { SaveElsewhereProps } from '../surroundings.tsx';
import styles from './save-from-frame.module.css';

interface SaveFromFrameProps extends SaveElsewhereProps {
  /** Sandboxes drop downloads without a word. */
  readonly downloads: 'allowed' | 'dropped';
}

/**
 * Ways to bring a text to safety out of a frame. Where one is not allowed, the text is laid out, selected, to be copied
 * by hand.
 */
export function SaveFromFrame({ text, fileName, downloads }: SaveFromFrameProps) {
  const [step, setStep] = useState<'none' | 'copied' | 'Copying' | 'Downloading'>('none');

  function copy(): void {
    copySelected(text).then(
      () => setStep('copied'),
      () => setStep('Copying'),
    );
  }

  function download(): void {
    if (downloads === 'allowed') downloadText(text, fileName);
    else setStep('Downloading');
  }

  return (
    <>
      <Button onClick={copy}>{step === 'copied' ? 'Copied' : 'Copy'}</Button>
      <Button onClick={download}>Download</Button>
      {step !== 'none' && step !== 'copied' && (
        <label className={styles.label}>
          {`${step} is blocked in this frame: copy the text by hand.`}
          <textarea ref={selectAll} className={styles.text} dir="auto" readOnly value={text} />
        </label>
      )}
    </>
  );
}

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
