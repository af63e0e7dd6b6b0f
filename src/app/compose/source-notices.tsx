import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SourcesRead, Words } from './sources-read.tsx';
import type { useWorkshop } from './use-workshop.ts';
import styles from './workshop.module.css';

/** What there is to say of what was opened, dropped or pasted, and to decide. */
export function SourceNotices({ workshop }: { readonly workshop: ReturnType<typeof useWorkshop> }) {
  const { sources, notes } = workshop;
  const { step } = sources;
  const close = <Button onClick={sources.close}>Close</Button>;
  return (
    <>
      <output className={styles.reading}>{step.state === 'reading' && 'Reading…'}</output>
      {step.state === 'failed' && (
        <Notice role="alert" ways={close}>
          {step.problem}
        </Notice>
      )}
      {step.state === 'read' && (
        <SourcesRead sources={step.sources} onOpen={workshop.openImported} onClose={sources.close} />
      )}
      {step.state === 'offered' && <Offer workshop={workshop} sources={step.sources} />}
      {notes.length > 0 && (
        <Notice role="status" ways={<Button onClick={workshop.closeNotes}>Close</Button>}>
          <Words lines={notes} />
        </Notice>
      )}
    </>
  );
}

interface OfferProps {
  readonly workshop: ReturnType<typeof useWorkshop>;
  readonly sources: Parameters<typeof SourcesRead>[0]['sources'];
}

/** What was pasted into the body has a date, tags or a source in it, which have fields of their own. */
function Offer({ workshop, sources }: OfferProps) {
  const [imported, ...others] = sources.flatMap(({ posts }) => posts);
  const format = sources[0]?.format ?? 'a post';
  if (imported === undefined) return null;
  if (others.length > 0) {
    return <SourcesRead sources={sources} onOpen={workshop.openImported} onClose={workshop.sources.close} />;
  }
  return (
    <Notice
      role="status"
      ways={
        <>
          <Button variant="primary" onClick={() => workshop.acceptOffer(imported)}>
            Fill in the fields
          </Button>
          <Button onClick={workshop.sources.close}>Leave it as it is</Button>
        </>
      }
    >
      What you pasted reads as {format}: its date, tags and source have fields of their own.
    </Notice>
  );
}
