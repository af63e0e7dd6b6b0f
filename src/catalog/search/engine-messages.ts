import type { Fault } from '../../platform/fault.ts';
import type { FoundPost, SearchFilters } from './pagefind-engine.ts';

/** What the page asks of the thread that searches. Numbers name requests, and what came of them. */
export type EngineRequest =
  | { readonly id: number; readonly kind: 'start'; readonly address: string }
  | { readonly id: number; readonly kind: 'open'; readonly folder: string }
  | {
      readonly id: number;
      readonly kind: 'search';
      readonly folder: string;
      readonly query: string | undefined;
      readonly filters: SearchFilters;
    }
  /** A hit of the search that was request `search`. */
  | { readonly id: number; readonly kind: 'load'; readonly search: number; readonly hit: string };

export type EngineAnswer =
  | { readonly id: number; readonly kind: 'done' }
  /** The ids of what was found. */
  | { readonly id: number; readonly kind: 'hits'; readonly hits: readonly string[] }
  | { readonly id: number; readonly kind: 'post'; readonly post: FoundPost }
  | { readonly id: number; readonly kind: 'failed'; readonly fault: Fault }
  /** A surprise, with its message. */
  | { readonly id: number; readonly kind: 'broken'; readonly message: string };

/** One end of the line between the two. */
export interface EnginePort<Sent, Received> {
  readonly send: (message: Sent) => void;
  readonly listen: (hear: (message: Received) => void) => void;
}
