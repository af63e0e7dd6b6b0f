import { useState } from 'react';
import { downloadBlob, downloadText } from '../../platform/download.ts';
import type { Result } from '../../platform/result.ts';
import { siteFiles } from '../../platform/site-files.ts';
import type { Post } from '../../post/post-schema.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import type { FieldFault } from '../../publish/compose/read-fields.ts';
import { printPostFile } from '../../publish/post-file.ts';
import { copyText } from '../reading/copy-text.ts';
import { digestPrinter } from './digest-printer-code.ts';
import { postPacker } from './post-packer-code.ts';
import { makeSiteZip } from './site-update/site-zip.ts';
import type { ComposeThreads } from './threads/start-threads.ts';

/** What there is to say of the last thing that was done with the post. */
export type OutputStatus =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'done' | 'busy'; readonly words: string }
  /** `problems`: what is not up to date in it. */
  | { readonly kind: 'packed'; readonly words: string; readonly problems: readonly string[] }
  | { readonly kind: 'trouble'; readonly words: string };

interface OutputOptions {
  readonly site: SiteSettings;
  readonly threads: ComposeThreads;
  readonly read: () => Result<Post, readonly FieldFault[]>;
  readonly onRefused: () => void;
}

/** The ways in which a post leaves the page. Each looks at it anew, and refuses one with faults. */
export function useOutputs({ site, threads, read, onRefused }: OutputOptions) {
  const [status, setStatus] = useState<OutputStatus>({ kind: 'nothing' });
  const [refusals, setRefusals] = useState(0);
  const done = (words: string) => setStatus({ kind: 'done', words });

  async function withPost(action: (post: Post) => void | Promise<void>): Promise<void> {
    const post = read();
    setStatus({ kind: 'nothing' });
    if (post.ok) return action(post.value);
    setRefusals(refusals + 1);
    onRefused();
  }

  async function copy(text: Promise<string>, what: string): Promise<void> {
    const outcome = await copyText(text);
    if (outcome === 'copied') done(`${what} copied.`);
    else setStatus({ kind: 'trouble', words: 'The browser did not allow copying. Use Download instead.' });
  }

  return {
    status,
    refusals,
    withPost,
    downloadJson: () =>
      withPost((post) => {
        const name = `${post.slug}.json`;
        downloadText(printPostFile(post), name, 'application/json');
        done(`${name} is on its way.`);
      }),
    copyJson: () => withPost((post) => copy(Promise.resolve(printPostFile(post)), 'JSON')),
    downloadForSite: () =>
      withPost(async (post) => {
        if (post.draft) {
          setStatus({ kind: 'trouble', words: 'A draft is not for the site. Untick “Draft” first.' });
          return;
        }
        setStatus({ kind: 'busy', words: 'Reading the lists of the site…' });
        postPacker.forgetFailure();
        const pack = await postPacker.load().catch(() => undefined);
        if (pack === undefined) {
          setStatus({
            kind: 'trouble',
            words: 'What packs files could not be loaded. Connect to the internet, then try again.',
          });
          return;
        }
        const { bytes, count, problems } = await makeSiteZip({
          site,
          post,
          files: siteFiles,
          texts: threads.texts,
          pack: pack.packTexts,
        });
        const name = `${post.slug}.zip`;
        downloadBlob(new Blob([bytes], { type: 'application/zip' }), name);
        setStatus({
          kind: 'packed',
          words: `${name} is on its way, with ${count} files. README.txt in it says where they go.`,
          problems,
        });
      }),
    copyDigest: () =>
      withPost(async (post) => {
        digestPrinter.forgetFailure();
        const text = digestPrinter.load().then((print) => print(post));
        await copy(text, 'Digest text').catch(() =>
          setStatus({
            kind: 'trouble',
            words: 'What writes digests could not be loaded. Connect to the internet, then try again.',
          }),
        );
      }),
  };
}
