import { QuotedPassage } from '../../comments/passages/quoted-passage.tsx';
import type { TextQuoteSelector } from '../../comments/record/text-quote-selector.ts';
import { madeUpTitles, madeUpWords } from './made-up-texts.ts';
import { SelectedPassage } from './selected-passage.tsx';
import type { TextKind, Views } from './states.ts';
import { forEachText } from './text-states.ts';

function passage(exact: string): TextQuoteSelector {
  return { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' };
}

/** Notes on passages of an article. */
export const passageStates: Views<{
  readonly 'quoted-passage': TextKind | 'gone' | 'removable';
  readonly 'comment-on-this': 'usual' | 'right-to-left' | 'too-long';
}> = {
  'quoted-passage': {
    ...forEachText((kind) => (
      <>
        <article>{madeUpTitles[kind]}</article>
        <QuotedPassage selector={passage(madeUpTitles[kind])} />
      </>
    )),
    gone: () => (
      <>
        <article>An article that says something else now.</article>
        <QuotedPassage selector={passage('words that were taken out')} />
      </>
    ),
    removable: () => (
      <>
        <article>{madeUpTitles.usual}</article>
        <QuotedPassage selector={passage(madeUpTitles.usual)} onRemove={() => undefined} />
      </>
    ),
  },
  'comment-on-this': {
    usual: () => <SelectedPassage text={madeUpTitles.usual} />,
    'right-to-left': () => <SelectedPassage text={madeUpTitles['right-to-left']} />,
    'too-long': () => <SelectedPassage text={madeUpWords.long} />,
  },
};
