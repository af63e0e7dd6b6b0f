import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { colourCode } from '../../../../src/ui/markdown/highlight/colour-code';
import { showMarkdown } from '../show-markdown';

/** Has the reader come near an element. */
let comeNear: (element: Element) => void;

/** A highlight is a set of ranges (CSS Custom Highlight API), which jsdom does without. */
class HighlightSet extends Set<StaticRange> {
  priority = 0;
}

beforeEach(() => {
  const arrivals = new Map<Element, () => void>();
  comeNear = (element) => arrivals.get(element)?.();
  vi.stubGlobal('Highlight', HighlightSet);
  vi.stubGlobal('CSS', { highlights: new Map<string, HighlightSet>() });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly watched: Element[] = [];
      constructor(readonly call: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {}
      observe(element: Element): void {
        this.watched.push(element);
        arrivals.set(element, () => this.call([{ isIntersecting: true }]));
        this.call([{ isIntersecting: false }]);
      }
      disconnect(): void {
        for (const element of this.watched) arrivals.delete(element);
      }
    },
  );
});
afterEach(() => document.body.replaceChildren());

/** The words on the page that are highlighted as keywords. */
function keywords(): readonly string[] {
  const ranges = [...(CSS.highlights.get('code-keyword') ?? [])];
  return ranges.map(({ startContainer, startOffset, endOffset }) =>
    (startContainer.textContent ?? '').slice(startOffset, endOffset),
  );
}

/** A block of code as it comes prerendered. */
function addCode(text: string, language = 'ts'): Element {
  const block = document.createElement('pre');
  const code = document.createElement('code');
  code.className = `language-${language}`;
  code.append(text);
  block.append(code);
  document.body.append(block);
  return code;
}

it('colours code once the reader comes near, and changes nothing of the page for it', async () => {
  const code = addCode('const a = 1;');
  const before = code.firstChild;
  colourCode(code);
  expect(keywords()).toEqual([]);
  comeNear(code);
  await waitFor(() => expect(keywords()).toEqual(['const']));
  expect([...code.childNodes]).toEqual([before]);
});

it('colours one block after the other, each once, whoever asks for it', async () => {
  const blocks = [addCode('const a = 1;'), addCode('let b = 2;')];
  for (const code of [...blocks, ...blocks]) colourCode(code);
  for (const code of blocks) comeNear(code);
  await waitFor(() => expect(keywords()).toEqual(['const', 'let']));
});

it('colours code anew that changes', async () => {
  const code = addCode('const a = 1;');
  colourCode(code);
  comeNear(code);
  await waitFor(() => expect(keywords()).toEqual(['const']));
  if (code.firstChild instanceof Text) code.firstChild.data = 'let a = 1; if (a) a = 2;';
  await waitFor(() => expect(keywords()).toEqual(['let', 'if']));
});

it('takes the colours off when it is stopped, and can begin again', async () => {
  const code = addCode('const a = 1;');
  const stop = colourCode(code);
  comeNear(code);
  await waitFor(() => expect(keywords()).toEqual(['const']));
  stop();
  expect(keywords()).toEqual([]);
  colourCode(code);
  comeNear(code);
  await waitFor(() => expect(keywords()).toEqual(['const']));
});

it('forgets code that has left the page', async () => {
  const [old, next] = [addCode('const a = 1;'), addCode('let b = 2;')];
  colourCode(old);
  comeNear(old);
  await waitFor(() => expect(keywords()).toEqual(['const']));
  old.parentElement?.remove();
  colourCode(next);
  comeNear(next);
  await waitFor(() => expect(keywords()).toEqual(['let']));
});

it('leaves code in unknown languages as it is', async () => {
  const [klingon, known] = [addCode('const a = 1;', 'klingon'), addCode('let b = 2;')];
  for (const code of [klingon, known]) colourCode(code);
  for (const code of [klingon, known]) comeNear(code);
  await waitFor(() => expect(keywords()).toEqual(['let']));
});

it('leaves code as it is where the browser has no highlights', () => {
  vi.stubGlobal('Highlight', undefined);
  const observe = vi.spyOn(IntersectionObserver.prototype, 'observe');
  colourCode(addCode('const a = 1;'))();
  expect(observe).not.toHaveBeenCalled();
});

it('is there for code that React draws, as long as it is on the page', async () => {
  showMarkdown('```ts\nconst a = 1;\n```\n\n    const plain = 1;');
  const code = screen.getByText('const a = 1;');
  await waitFor(() => {
    comeNear(code);
    expect(keywords()).toEqual(['const']);
  });
});
