import { describeFault } from '../../platform/describe-fault.ts';
import { Button } from '../../ui/button.tsx';
import { Lifetime } from '../lifetime.tsx';
import { takeFocus } from '../notes/take-focus.ts';
import type { SiteWorld } from '../store/comment-store.ts';
import type { WhereKeptProps } from '../where-kept.tsx';
import type { StayFault } from './move-to-own-storage.ts';
import { type OwnStorageAccess, useOwnStorage } from './use-own-storage.ts';
import styles from './where-kept-in-frame.module.css';
import { writeFault } from './write-fault.ts';

interface WhereKeptInFrameProps extends WhereKeptProps {
  readonly site: SiteWorld;
  readonly access: OwnStorageAccess;
  /** The site's host, as readers know it from the address bar. */
  readonly host: string;
}

/**
 * Where comments are that are written in a frame of another site: apart from those that the reader has on the site
 * itself, until they ask for these.
 */
export function WhereKeptInFrame({ site, access, host, fault }: WhereKeptInFrameProps) {
  const [own, ask] = useOwnStorage(site, access);
  const takesFocus = own.state === 'own' && own.reader === 'there';
  const refused = own.state === 'own' ? undefined : own.fault;
  return (
    <div className={styles.where}>
      {/* Takes the focus from the button that is gone then, if that has it. */}
      <p key={takesFocus ? 'moved' : 'as-before'} ref={takesFocus ? takeFocus : null} tabIndex={-1}>
        <Lifetime fault={fault ?? writeFault(site)}>
          {own.state === 'own' ? `In this browser, on ${host}.` : "Only in this browser, for this page's site."}
        </Lifetime>
      </p>
      {ask !== undefined && (
        <Button aria-disabled={own.state === 'asking'} onClick={(event) => ask(event.currentTarget)}>
          {`Use my comments from ${host}`}
        </Button>
      )}
      {refused !== undefined && <p role="alert">{explain(refused, host)} What you wrote here is still here.</p>}
    </div>
  );
}

function explain(fault: StayFault, host: string): string {
  switch (fault.code) {
    case 'own-storage-empty':
      return `Nothing of yours was found on ${host}. If you have written there: open ${host} in another tab, leave it open, reload this page, then try again.`;
    case 'storage-blocked':
      return `The browser did not let this frame have your comments from ${host}. Open ${host} once, then try again.`;
    default:
      return describeFault(fault, 'The comments').title;
  }
}
