import { describeFault } from '../../platform/describe-fault.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { FolderOutcome } from './save-into-folder.ts';

interface FolderNoticeProps {
  /** The name of the folder that was chosen. */
  readonly folder: string;
  readonly outcome: FolderOutcome;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

/** What has come of saving a post into a folder, and what there is to decide. */
export function FolderNotice({ folder, outcome, onReplace, onClose }: FolderNoticeProps) {
  const close = <Button onClick={onClose}>Close</Button>;
  switch (outcome.kind) {
    case 'saved':
      return (
        <Notice role="status" ways={close}>
          Saved: {folder}/{outcome.path}
        </Notice>
      );
    case 'taken':
      return (
        <Notice
          role="alert"
          ways={
            <>
              <Button variant="danger" onClick={onReplace}>
                Replace it
              </Button>
              <Button onClick={onClose}>Leave it as it is</Button>
            </>
          }
        >
          There is another version at {folder}/{outcome.path}, or another post. Nothing has been written.
        </Notice>
      );
    case 'no-site':
      return (
        <Notice role="alert" ways={close}>
          “{folder}” is neither a project (with package.json and public/posts) nor a built site (with index.html and
          posts). Nothing has been written. Choose another folder, or download the JSON.
        </Notice>
      );
    case 'failed':
      return (
        <Notice role="alert" ways={close}>
          {folder}/{outcome.path} was not written. {folderTrouble(outcome.fault)} Download the JSON instead.
        </Notice>
      );
  }
}

function folderTrouble(fault: Parameters<typeof describeFault>[0]): string {
  if (fault.code === 'storage-blocked') return 'The browser was not allowed to.';
  return fault.code === 'storage-full' ? 'There is no room for it.' : describeFault(fault, 'The file').title;
}
