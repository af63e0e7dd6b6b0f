import { type ClipboardEvent, type ComponentProps, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './body-field.module.css';
import { Field } from './field.tsx';
import { hasStructure, insertText } from './paste-text.ts';
import type { ComposeThreads } from './threads/start-threads.ts';

interface BodyFieldProps extends ComponentProps<typeof Field> {
  readonly threads: ComposeThreads;
  /** A text was pasted as it is, and may be more than a body. */
  readonly onPastedText: (text: string) => void;
}

/** What has come of the last paste, as far as there is something to say of it. */
interface Pasted {
  readonly words: string;
  /** The text before it, where the browser's own undo doesn't know of the paste. */
  readonly before?: string | undefined;
}

/** The article, in Markdown. What is pasted with headings, links and lists keeps them; with Shift, it is plain text. */
export function BodyField({ threads, onPastedText, ...rest }: BodyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [pasted, setPasted] = useState<Pasted>();

  async function paste(event: ClipboardEvent<HTMLTextAreaElement>): Promise<void> {
    const [html, text] = ['text/html', 'text/plain'].map((type) => event.clipboardData.getData(type));
    setPasted(undefined);
    if (html === undefined || !hasStructure(html)) {
      if (rest.value.trim() === '' && text) onPastedText(text);
      return;
    }
    event.preventDefault();
    const area = event.currentTarget;
    setPasted({ words: 'Reading what was pasted…' });
    // Where the code for it can’t be had, the words come without their structure.
    const read = await threads.texts.ask({ kind: 'html', html }).catch(() => undefined);
    const before = area.value;
    const how = insertText(area, read?.kind === 'html' ? read.markdown : (text ?? ''));
    if (how === 'past-undo') rest.onChange(rest.name, area.value);
    if (read?.kind !== 'html') {
      setPasted({ words: 'Pasted as plain text: what reads its structure could not be loaded.' });
      return;
    }
    const undo = how === 'past-undo' ? '' : ' Undo takes it back;';
    setPasted({
      words: `Pasted with its structure.${read.lost}${undo} paste with Shift for plain text.`,
      before: how === 'past-undo' ? before : undefined,
    });
  }

  return (
    <div className={styles.body}>
      <Field
        {...rest}
        size="article"
        fieldRef={field}
        onPaste={paste}
        hint="Markdown: ## for headings, ** for bold, [words](address) for links."
      />
      <output className={styles.pasted}>{pasted?.words}</output>
      {pasted?.before !== undefined && (
        <Button
          onClick={() => {
            rest.onChange(rest.name, pasted.before ?? '');
            setPasted(undefined);
            field.current?.focus();
          }}
        >
          Undo paste
        </Button>
      )}
    </div>
  );
}
