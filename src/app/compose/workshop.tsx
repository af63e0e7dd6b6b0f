import { describeFault } from '../../platform/describe-fault.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import type { DraftsSnapshot } from '../../publish/compose/draft-store.ts';
import { Choice } from '../../ui/choice.tsx';
import { DropHint } from '../../ui/drop-hint.tsx';
import { useDrop } from '../../ui/use-drop.ts';
import { ComposeForm } from './compose-form.tsx';
import { ComposeOutputs } from './compose-outputs.tsx';
import { ComposePreview } from './compose-preview.tsx';
import type { ComposeWorld } from './compose-world.ts';
import { DraftList } from './draft-list.tsx';
import { DraftNotes } from './draft-notes.tsx';
import { KeepingStatus } from './keeping-status.tsx';
import { OpeningNotice } from './opening-notice.tsx';
import { SourceBar } from './source-bar.tsx';
import { SourceNotices } from './source-notices.tsx';
import { useComposer } from './use-composer.ts';
import { useFaults } from './use-faults.ts';
import { useOpening } from './use-opening.ts';
import { usePastedSource } from './use-pasted-source.ts';
import { useSides } from './use-sides.ts';
import { useWorkshop } from './use-workshop.ts';
import styles from './workshop.module.css';

interface WorkshopProps {
  readonly world: ComposeWorld;
  readonly site: SiteSettings;
  readonly drafts: Extract<DraftsSnapshot, { readonly state: 'ready' }>;
}

const sides = [
  ['write', 'Write'],
  ['preview', 'Preview'],
] as const;

/** Where a post is written: the form, and beside it what it becomes. */
export function Workshop({ world, site, drafts }: WorkshopProps) {
  const { composer, store, clock } = world;
  const snapshot = useComposer(composer);
  const { fields, keeping, openings } = snapshot;
  const [opening, tryAgain] = useOpening(world, snapshot, drafts.drafts);
  const { side, setSide, goTo } = useSides();
  const workshop = useWorkshop(world, () => goTo('title'));
  const { sources } = workshop;
  const faults = useFaults(fields, openings);
  const drag = useDrop(sources.takeFiles);
  usePastedSource({ onFiles: sources.takeFiles, onText: sources.takeText });

  return (
    <div className={styles.workshop}>
      <SourceBar onNew={workshop.begin} onFiles={sources.takeFiles} onText={sources.takeText} />
      {drafts.fault !== undefined && (
        <OpeningNotice
          words={`${describeFault(drafts.fault, 'Your drafts').title} Drafts can’t be shown now, or not all of them.`}
          onRetry={store.refresh}
        />
      )}
      {opening.state === 'failed' && (
        <OpeningNotice words={describeFault(opening.fault, `The post “${opening.slug}”`).title} onRetry={tryAgain} />
      )}
      <SourceNotices workshop={workshop} />
      <DraftList
        drafts={drafts}
        current={snapshot.id}
        locale={site.language}
        onOpen={workshop.openDraft}
        onDelete={workshop.deleteDraft}
        onRestore={workshop.restoreDraft}
      />
      <DraftNotes composer={composer} snapshot={snapshot} />
      <div className={styles.sides}>
        <Choice legend="View" choices={sides} value={side} onChange={setSide} />
      </div>
      <div className={styles.desk} data-side={side}>
        <div className={styles.write}>
          <ComposeForm
            fields={fields}
            faults={faults.byField}
            onChange={composer.change}
            onLeave={faults.leave}
            threads={world.threads}
            onPastedText={sources.lookAtText}
          />
          <KeepingStatus keeping={keeping} />
        </div>
        <div className={styles.preview}>
          <ComposePreview fields={fields} locale={site.language} clock={clock} />
        </div>
      </div>
      <ComposeOutputs
        site={site}
        threads={world.threads}
        read={() => faults.read}
        faults={faults.faults}
        onRefused={faults.showAll}
        onGo={goTo}
      />
      {drag === 'over' && <DropHint />}
    </div>
  );
}
