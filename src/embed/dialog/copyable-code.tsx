import { useId, useRef, useState } from 'react';
import control from '../../ui/control.module.css';
import styles from './copyable-code.module.css';

const words = {
  'not-yet': '',
  done: 'Copied',
  refused: 'The browser did not allow copying. The code is selected: press Ctrl+C, or ⌘C on a Mac.',
} as const;

/** Code to be taken along. */
export function CopyableCode({ code }: { readonly code: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<keyof typeof words>('not-yet');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      setCopied('done');
    } catch {
      // Without TLS there is no clipboard at all, and a frame may not be allowed to use it.
      field.current?.focus();
      field.current?.select();
      setCopied('refused');
    }
  }

  return (
    <div className={control.field}>
      <label className={control.label} htmlFor={id}>
        Code
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.code}
        value={code}
        readOnly
        rows={4}
        dir="ltr"
        spellCheck={false}
      />
      <div className={styles.ways}>
        <button type="button" className={control.primary} onClick={copy}>
          Copy
        </button>
        <output className={styles.status}>{words[copied]}</output>
      </div>
    </div>
  );
}
