import { type ReactNode, useState } from 'react';
import { copySelected } from '../../platform/copy-selected.ts';
import { isFramedByOthers } from '../../platform/foreign-frame.ts';
import { askForOwnStorage, canAskForOwnStorage } from '../../platform/storage-access.ts';
import type { CommentStore } from '../store/comment-store.ts';
import { Surroundings } from '../surroundings.tsx';
import type { WhereKeptProps } from '../where-kept.tsx';
import { AskingButton } from './asking-button.tsx';
import type { OwnStorageAccess } from './use-own-storage.ts';
import { WhereKeptInFrame } from './where-kept-in-frame.tsx';

interface FrameSurroundingsProps {
  /** The reader's own storage can be had where it was made over a `switchableStorage`. */
  readonly store: CommentStore;
  readonly article?: Surroundings['article'];
  readonly isFramed?: boolean;
  readonly access?: OwnStorageAccess;
  /** The site's host, as readers know it. */
  readonly host?: string;
  readonly children: ReactNode;
}

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
  access = { canAsk: canAskForOwnStorage(), ask: askForOwnStorage },
  host = window.location.host,
}: Omit<FrameSurroundingsProps, 'children'>): Surroundings {
  if (!isFramed) return { article };
  const WhereKept = ({ fault }: WhereKeptProps) => (
    <WhereKeptInFrame site={store.site} access={access} host={host} fault={fault} />
  );
  return { article, WhereKept, RiskyButton: AskingButton, copyText: copySelected };
}
