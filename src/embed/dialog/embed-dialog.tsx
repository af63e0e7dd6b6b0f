import { useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { defaultOptions, type EmbedOptions } from '../embed-options.ts';
import { knownLanguage } from '../known-language.ts';
import type { EmbeddedPost } from '../snippets.ts';
import { EmbedChoices } from './embed-choices.tsx';
import { EmbedCode } from './embed-code.tsx';
import styles from './embed-dialog.module.css';
import { EmbedPreview } from './embed-preview.tsx';
import { useSettled } from './use-settled.ts';

interface EmbedDialogProps {
  readonly post: EmbeddedPost;
  readonly onClose: () => void;
}

/** How long nobody has to type until the preview follows, in milliseconds: each change of it loads the widget anew. */
const pauseInTyping = 400;

/** Everything that it takes to show a post on another page: how it is to look, how it then looks, the code for it. */
export function EmbedDialog({ post, onClose }: EmbedDialogProps) {
  /** As chosen and typed, which may not make sense yet. */
  const [chosen, setChosen] = useState<EmbedOptions>(defaultOptions);
  const options = { ...chosen, lang: knownLanguage(chosen.lang.trim()) };
  const lang = useSettled(options.lang, pauseInTyping);
  return (
    <Dialog title="Embed this post" onClose={onClose}>
      <div className={styles.columns}>
        <div className={styles.column}>
          <EmbedChoices chosen={chosen} understood={options} onChange={setChosen} />
          <EmbedCode embedding={{ ...post, options }} />
        </div>
        <EmbedPreview {...post} {...options} lang={lang} />
      </div>
    </Dialog>
  );
}
