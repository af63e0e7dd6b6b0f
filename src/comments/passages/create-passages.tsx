import { CommentOnThis } from './comment-on-this.tsx';
import { PassageHighlights } from './passage-highlights.tsx';
import { QuotedPassage } from './quoted-passage.tsx';

/** The views of notes on passages. This is a chunk of its own: most readers neither select nor have quoted anything. */
export const passages = { CommentOnThis, QuotedPassage, PassageHighlights };

export type Passages = typeof passages;
