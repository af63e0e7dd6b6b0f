import { useState } from 'react';
import { describeFault } from '../../platform/describe-fault.ts';
import type { Fault } from '../../platform/fault.ts';
import { Button } from '../../ui/button.tsx';
import { Lifetime } from '../lifetime.tsx';
import { takeFocus } from '../notes/take-focus.ts';
import type { SiteWorld } from '../store/comment-store.ts';
import type { WhereKeptProps } from '../where-kept.tsx';
import { type OwnStorageAccess, useOwnStorage } from './use-own-storage.ts';
import styles from './where-kept-in-frame.module.css';

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
  const [first] = useState(own.state);
  const hasMoved = own.state === 'own' && first !== 'own';
  const refused = own.state === 'own' ? undefined : own.fault;
  return (
    <div className={styles.where}>
      {/* Takes the focus from the button that is gone then. */}
      <p key={hasMoved ? 'moved' : 'as-before'} ref={hasMoved ? takeFocus : null} tabIndex={-1}>
        <Lifetime fault={fault}>
          {own.state === 'own' ? `In this browser, on ${host}.` : "Only in this browser, for this page's site."}
        </Lifetime>
      </p>
      {ask !== undefined && (
        <Button aria-disabled={own.state === 'asking'} onClick={ask}>
          {`Use my comments from ${host}`}
        </Button>
      )}
      {refused !== undefined && <p role="alert">{explain(refused, host)}</p>}
    </div>
  );
}

function explain(fault: Fault, host: string): string {
  if (fault.code === 'storage-blocked')
    return `The browser did not let this frame have your comments from ${host}. Open ${host} once, then try again. What you wrote here is still here.`;
  return `${describeFault(fault, 'The comments').title} What you wrote here is still here.`;
}
