import { type ReactNode, useState } from 'react';
import { hasNoOrigin, isFramedByOthers } from '../../platform/foreign-frame.ts';
import { askForOwnStorage, canAskForOwnStorage } from '../../platform/storage-access.ts';
import type { CommentStore } from '../store/comment-store.ts';
import { type SaveElsewhereProps, Surroundings } from '../surroundings.tsx';
import type { WhereKeptProps } from '../where-kept.tsx';
import { AskingButton } from './asking-button.tsx';
import { SaveFromFrame } from './save-from-frame.tsx';
import type { OwnStorageAccess } from './use-own-storage.ts';
import { WhereKeptInFrame } from './where-kept-in-frame.tsx';

interface FrameSurroundingsProps {
  /** The reader's own storage can be had where it was made over a `switchableStorage`. */
  readonly store: CommentStore;
  readonly article?: Surroundings['article'];
  readonly isFramed?: boolean;
  readonly isSandboxed?: boolean;
  readonly access?: OwnStorageAccess;
  /** The site's host, as readers know it. */
  readonly host?: string;
  readonly children: ReactNode;
}

/** No setting of the browser helps there. */
const adviceInSandbox = 'Copy your text now. This page keeps the frame from storing; write on the post’s own page.';

/** Around comments in a frame: what is different there. In a frame of its own site little is. Not for a server. */
export function FrameSurroundings({ children, ...frame }: FrameSurroundingsProps) {
  // Made once, or the views in it would lose their state.
  const [surroundings] = useState(() => surroundingsOf(frame));
  return <Surroundings value={surroundings}>{children}</Surroundings>;
}

function surroundingsOf({
  store,
  article = 'whole',
  isFramed = isFramedByOthers(),
  isSandboxed = hasNoOrigin(),
  access = { canAsk: canAskForOwnStorage(), ask: askForOwnStorage },
  host = window.location.host,
}: Omit<FrameSurroundingsProps, 'children'>): Surroundings {
  if (!isFramed) return { article };
  const WhereKept = ({ fault }: WhereKeptProps) => (
    <WhereKeptInFrame site={store.site} access={access} host={host} fault={fault} />
  );
  const SaveElsewhere = (props: SaveElsewhereProps) => (
    <SaveFromFrame {...props} downloads={isSandboxed ? 'dropped' : 'allowed'} />
  );
  const advice = isSandboxed && { advice: adviceInSandbox };
  return { article, WhereKept, RiskyButton: AskingButton, SaveElsewhere, ...advice };
}
