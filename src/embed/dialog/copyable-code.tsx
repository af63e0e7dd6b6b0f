import { useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import field from '../../ui/text-field.module.css';
import styles from './copyable-code.module.css';

const words = {
  'not-yet': '',
  done: 'Copied',
  refused: 'The browser did not allow copying. The code is selected: press Ctrl+C, or ⌘C on a Mac.',
} as const;

/** Code to be taken along. */
export function CopyableCode({ code }: { readonly code: string }) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<keyof typeof words>('not-yet');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      setCopied('done');
    } catch {
      // Without TLS there is no clipboard at all, and a frame may not be allowed to use it.
      area.current?.focus();
      area.current?.select();
      setCopied('refused');
    }
  }

  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        Code
      </label>
      <textarea
        ref={area}
        id={id}
        className={styles.code}
        value={code}
        readOnly
        rows={4}
        dir="ltr"
        spellCheck={false}
      />
      <div className={styles.ways}>
        <Button variant="primary" onClick={copy}>
          Copy
        </Button>
        <output className={styles.status}>{words[copied]}</output>
      </div>
    </div>
  );
}
