import { useState } from 'react';
import { describeFault } from '../../platform/describe-fault.ts';
import { downloadText } from '../../platform/download.ts';
import type { Composer, ComposerSnapshot } from '../../publish/compose/composer.ts';
import { derivedSlug, printUnchecked } from '../../publish/compose/read-fields.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { copyText } from '../reading/copy-text.ts';

interface DraftNotesProps {
  readonly composer: Composer;
  readonly snapshot: ComposerSnapshot;
}

/** What there is to say of how the text on screen is kept, where that is not as one would expect. */
export function DraftNotes({ composer, snapshot: { keeping, elsewhere, fields } }: DraftNotesProps) {
  const open = () => elsewhere && composer.open(elsewhere.draft);
  return (
    <>
      {keeping.state === 'failed' && (
        <Notice
          role="alert"
          ways={
            <>
              <SaveText text={printUnchecked(fields)} fileName={`${derivedSlug(fields)}.json`} />
              <Button variant="primary" onClick={composer.save}>
                Try again
              </Button>
            </>
          }
        >
          <strong>Draft not saved.</strong> {describeFault(keeping.fault, 'This draft').title} What you wrote stays on
          this page as long as it is open. Copy or download it now, then try again.
        </Notice>
      )}
      {elsewhere?.kind === 'newer' && (
        <Notice role="alert" ways={<Button onClick={open}>Show what is there now</Button>}>
          Another tab has changed this draft. If you go on writing here, it becomes a draft of its own.
        </Notice>
      )}
      {elsewhere?.kind === 'parted' && (
        <Notice role="alert" ways={<Button onClick={open}>Open the other one</Button>}>
          Another tab has changed this draft as well. There are two drafts now: yours, which is on screen, and the other
          one.
        </Notice>
      )}
    </>
  );
}

interface SaveTextProps {
  readonly text: string;
  readonly fileName: string;
}

/** Ways to bring a text to safety where this site can't keep it. */
export function SaveText({ text, fileName }: SaveTextProps) {
  const [copied, setCopied] = useState<'not-yet' | 'copied' | 'refused'>('not-yet');
  return (
    <>
      <Button onClick={async () => setCopied(await copyText(Promise.resolve(text)))}>
        {copied === 'copied' ? 'Copied' : 'Copy'}
      </Button>
      <Button onClick={() => downloadText(text, fileName, 'application/json')}>Download</Button>
      {copied === 'refused' && <span>The browser did not allow copying. Use Download instead.</span>}
    </>
  );
}
