import { useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import fieldStyles from '../../ui/text-field.module.css';
import styles from './source-bar.module.css';

interface SourceBarProps {
  readonly onNew: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

/** Where a post may come from: nothing, a file, or a text. */
export function SourceBar({ onNew, onFiles, onText }: SourceBarProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [paste, setPaste] = useState<'closed' | 'open'>('closed');
  const [text, setText] = useState('');
  const region = useId();

  function read(): void {
    onText(text);
    setText('');
    setPaste('closed');
  }

  return (
    <section aria-label="Begin" className={styles.bar}>
      <div className={styles.buttons}>
        <Button onClick={onNew}>New post</Button>
        <Button onClick={() => chooser.current?.click()}>Open a file</Button>
        <Button
          aria-expanded={paste === 'open'}
          aria-controls={region}
          onClick={() => setPaste(paste === 'open' ? 'closed' : 'open')}
        >
          Paste a text
        </Button>
        <input
          ref={chooser}
          type="file"
          multiple
          aria-label="Files with posts"
          hidden
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            if (files.length > 0) onFiles(files);
            // So that choosing the same file again, once it is corrected, is a change too.
            currentTarget.value = '';
          }}
        />
      </div>
      <p className={styles.hint}>
        Digests, Markdown, post files and more: open one, or drop it anywhere on this page. It is read here, and sent
        nowhere.
      </p>
      <div id={region} className={styles.paste} hidden={paste === 'closed'}>
        <label className={fieldStyles.label} htmlFor={`${region}-text`}>
          Text to read
        </label>
        <textarea
          id={`${region}-text`}
          className={fieldStyles.control}
          dir="auto"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <p className={styles.buttons}>
          <Button variant="primary" disabled={text.trim() === ''} onClick={read}>
            Make a post of it
          </Button>
        </p>
      </div>
    </section>
  );
}
