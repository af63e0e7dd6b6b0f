import { type ComponentType, createContext } from 'react';
import type { ButtonProps } from '../ui/button.tsx';
import type { WhereKeptProps } from './where-kept.tsx';

export interface RiskyButtonProps extends ButtonProps {
  /** What a click would lose now; absent: never anything. */
  readonly risk?: (() => Risk) | undefined;
}

/** What to bring to safety where the site can't keep it. */
export interface SaveElsewhereProps {
  readonly text: string;
  readonly fileName: string;
}

export type Risk = 'comment' | 'changes' | 'quote' | 'nothing';

/**
 * What of the comments is different because of what is around the page; what is absent is as on a page of our own. It
 * holds types alone, so that frames bring their own views and all other pages load none of them: see `frame/`.
 */
export interface Surroundings {
  readonly WhereKept?: ComponentType<WhereKeptProps>;
  readonly RiskyButton?: ComponentType<RiskyButtonProps>;
  readonly SaveElsewhere?: ComponentType<SaveElsewhereProps>;
  /** What to do about a comment that is not stored, where that is not what the fault alone would tell. */
  readonly advice?: string;
  /** How much of the post's article is on the page: what is not in a part of it may still be in the post. */
  readonly article?: 'whole' | 'part';
}

export const Surroundings = createContext<Surroundings>({});
