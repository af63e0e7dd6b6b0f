import type { Root } from 'hast';
import { colour, uncolour } from './code-highlights.ts';
import { type GrammarNames, grammarsFor } from './language-names.ts';
import { longestCode, readCode } from './read-code.ts';

/** What is seen to already, whoever asked for it. */
const known = new WeakSet<Element>();

/**
 * Colours code once the reader comes near, and again when it changes, if it is in a known language. Browsers that would
 * need changed HTML for it (they have no CSS Custom Highlight API) leave it as it is. Returns the way to stop, which takes
 * the colours off.
 */
export function colourCode(code: Element): () => void {
  const grammars = typeof Highlight === 'undefined' ? undefined : grammarsFor(languageOf(code));
  if (grammars === undefined || known.has(code)) return () => undefined;
  known.add(code);
  const stop = colourWhenNear(code, grammars);
  return () => {
    known.delete(code);
    stop();
  };
}

function colourWhenNear(code: Element, grammars: GrammarNames): () => void {
  let turn = new AbortController();

  function colourAnew(): void {
    turn.abort();
    turn = new AbortController();
    colourInTurn(code, grammars, turn.signal);
  }

  const changes = new MutationObserver(colourAnew);
  const arrival = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      arrival.disconnect();
      changes.observe(code, { childList: true, characterData: true, subtree: true });
      colourAnew();
    },
    { rootMargin: '100% 0px' },
  );
  arrival.observe(code);
  return () => {
    arrival.disconnect();
    changes.disconnect();
    turn.abort();
  };
}

/** As its writer named it after the fence. */
function languageOf({ classList }: Element): string {
  const name = [...classList].find((one) => one.startsWith('language-')) ?? '';
  return name.slice('language-'.length);
}

let queue = Promise.resolve();

/** One block after the other: many at once would be one long task. */
function colourInTurn(code: Element, grammars: GrammarNames, signal: AbortSignal): void {
  queue = queue.then(() => colourNow(code, grammars, signal)).catch((error: unknown) => reportError(error));
}

async function colourNow(code: Element, grammars: GrammarNames, signal: AbortSignal): Promise<void> {
  const text = code.firstChild;
  if (signal.aborted || !(text instanceof Text) || text.length > longestCode) return;
  const layOut = await loadReader(grammars);
  if (signal.aborted || layOut === undefined) return;
  signal.addEventListener('abort', () => uncolour(text));
  for await (const spans of readCode(text.data, layOut, rest)) {
    if (signal.aborted) return;
    colour(text, spans);
  }
}

/** Nothing where the code for it can't be had: colours are not worth a word about it. */
async function loadReader(grammars: GrammarNames): Promise<((text: string) => Root) | undefined> {
  const module = await import('./code-grammars.ts').catch(() => undefined);
  return module?.loadGrammars(grammars);
}

/** Lets the browser do what is waiting. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
