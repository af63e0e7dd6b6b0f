import type { Result } from '../../platform/result.ts';
import type { Post } from '../../post/post-schema.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import type { TextFieldName } from '../../publish/compose/compose-fields.ts';
import type { FieldFault } from '../../publish/compose/read-fields.ts';
import { Button } from '../../ui/button.tsx';
import styles from './compose-outputs.module.css';
import { FaultSummary } from './fault-summary.tsx';
import { FolderButton } from './folder-button.tsx';
import { OutputNote } from './output-note.tsx';
import type { ComposeThreads } from './threads/start-threads.ts';
import { useOutputs } from './use-outputs.ts';

interface ComposeOutputsProps {
  readonly site: SiteSettings;
  readonly threads: ComposeThreads;
  /** Reads what is on screen. */
  readonly read: () => Result<Post, readonly FieldFault[]>;
  /** The faults that are to be shown. */
  readonly faults: readonly FieldFault[];
  /** Something was wanted that a post with faults can't give: from now on, all of them are shown. */
  readonly onRefused: () => void;
  /** Leads to a field. */
  readonly onGo: (field: TextFieldName) => void;
}

/** What can be done with the post. */
export function ComposeOutputs({ site, threads, read, faults, onRefused, onGo }: ComposeOutputsProps) {
  const outputs = useOutputs({ site, threads, read, onRefused });
  return (
    <section className={styles.outputs} aria-label="Take it along">
      {faults.length > 0 && (
        <FaultSummary key={outputs.refusals} faults={faults} asked={outputs.refusals > 0} onGo={onGo} />
      )}
      <div className={styles.buttons}>
        <Button variant="primary" onClick={outputs.downloadJson}>
          Download JSON
        </Button>
        <Button onClick={outputs.copyJson}>Copy JSON</Button>
        <Button onClick={outputs.copyDigest}>Copy as digest text</Button>
        <Button onClick={outputs.downloadForSite}>Download for the site</Button>
        <FolderButton withPost={outputs.withPost} />
      </div>
      <OutputNote status={outputs.status} />
      <p className={styles.advice}>
        Put the JSON into <code>public/posts/</code> of your project, or into <code>posts/</code> on the host of{' '}
        <bdi>{site.title}</bdi>, where the post can be read at once. “Download for the site” packs it with the lists and
        feeds that it is in, for those who can’t run a build.
      </p>
    </section>
  );
}
