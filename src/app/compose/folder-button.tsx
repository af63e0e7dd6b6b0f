import { useState } from 'react';
import { canPickFolder, type Folder, pickFolder } from '../../platform/folder.ts';
import type { Post } from '../../post/post-schema.ts';
import { Button } from '../../ui/button.tsx';
import { FolderNotice } from './folder-notice.tsx';
import { type FolderOutcome, saveIntoFolder } from './save-into-folder.ts';

interface FolderButtonProps {
  /** Hands the post on, where it has no faults. */
  readonly withPost: (action: (post: Post) => Promise<void>) => void;
  /** Gives the folder that the reader chooses. */
  readonly pick?: () => Promise<Folder | undefined>;
}

/** What has been chosen, and what has come of it. */
interface Saving {
  readonly folder: Folder;
  readonly post: Post;
  readonly outcome: FolderOutcome;
}

/** Saves the post into the folder of the site, where the browser lets pages do that. */
export function FolderButton({ withPost, pick = () => pickFolder('takeaway-site') }: FolderButtonProps) {
  const [saving, setSaving] = useState<Saving>();

  async function save(folder: Folder, post: Post, how: 'ask' | 'replace'): Promise<void> {
    setSaving({ folder, post, outcome: await saveIntoFolder(folder, post, how) });
  }

  if (!canPickFolder()) return null;
  return (
    <>
      <Button
        onClick={() =>
          withPost(async (post) => {
            setSaving(undefined);
            const folder = await pick();
            if (folder !== undefined) await save(folder, post, 'ask');
          })
        }
      >
        Save into the site’s folder
      </Button>
      {saving !== undefined && (
        <FolderNotice
          folder={saving.folder.name}
          outcome={saving.outcome}
          onReplace={() => save(saving.folder, saving.post, 'replace')}
          onClose={() => setSaving(undefined)}
        />
      )}
    </>
  );
}
