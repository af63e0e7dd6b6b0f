import { useState } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { type Embedding, iframeSnippet, loaderSnippet, markdownSnippet } from '../snippets.ts';
import { CopyableCode } from './copyable-code.tsx';
import styles from './hint.module.css';

interface EmbedCodeProps {
  readonly embedding: Embedding;
}

const kinds = {
  loader: {
    write: loaderSnippet,
    hint: 'Best on your own page: as high as its text, and in the theme around it. Without scripts, a link is left.',
  },
  iframe: {
    write: iframeSnippet,
    hint: 'For pages that take frames and no scripts. It may have to scroll in itself.',
  },
  markdown: {
    write: markdownSnippet,
    hint: 'For a README or a forum: a link to the post. The choices above don’t matter to it.',
  },
} as const;

/** The code for the other page, in the form that it takes. */
export function EmbedCode({ embedding }: EmbedCodeProps) {
  const [kind, setKind] = useState<keyof typeof kinds>('loader');
  const { write, hint } = kinds[kind];
  const code = write(embedding);
  return (
    <>
      <div>
        <Choice
          legend="Kind of code"
          choices={[
            ['loader', 'Loader'],
            ['iframe', 'Plain iframe'],
            ['markdown', 'Markdown link'],
          ]}
          value={kind}
          onChange={setKind}
        />
        <p className={styles.hint}>{hint}</p>
      </div>
      {/* Other code has not been copied yet. */}
      <CopyableCode key={code} code={code} />
    </>
  );
}
