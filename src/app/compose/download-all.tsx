import { useState } from 'react';
import { downloadBlob } from '../../platform/download.ts';
import type { Post } from '../../post/post-schema.ts';
import { Button } from '../../ui/button.tsx';
import { postPacker } from './post-packer-code.ts';
import styles from './sources-read.module.css';

/** Downloads the files of several posts as one. */
export function DownloadAll({ posts }: { readonly posts: readonly Post[] }) {
  const [trouble, setTrouble] = useState('');

  async function download(): Promise<void> {
    setTrouble('');
    postPacker.forgetFailure();
    const pack = await postPacker.load().catch(() => undefined);
    if (pack === undefined) {
      setTrouble('What packs files could not be loaded. Connect to the internet, then try again.');
      return;
    }
    downloadBlob(new Blob([pack.packPosts(posts)], { type: 'application/zip' }), 'posts.zip');
  }

  return (
    <>
      <Button onClick={download}>Download all</Button>
      {trouble !== '' && (
        <p role="alert" className={styles.refused}>
          {trouble}
        </p>
      )}
    </>
  );
}
