import { screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readArticle } from '../../../src/comments/passages/article-text';
import { showHtml } from './show-html';

const page = `
  <p>Before the article</p>
  <article>
    <header><h1>A title</h1></header>
    <section><h2>Takeaway</h2><p>Short and <em>sweet</em>.</p></section>
    <p>One line,<br>then<code>code</code> <b>and</b>
    more.</p>
    <ul><li>first<ul><li>inner</li></ul>last</li><li>second</li></ul>
    <pre><code>a\n\n  b</code></pre>
    <table><tbody><tr><td>left</td><td>right</td></tr></tbody></table>
  </article>
  <section>After it</section>`;

function show() {
  const body = showHtml(page);
  const element = screen.getByRole('article');
  return { body, element, article: readArticle(element) };
}

/** The first text node of the page that contains `words`, and where they begin in it. */
function point(words: string): readonly [Text, number] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.data.includes(words)) return [node, node.data.indexOf(words)];
  }
  throw new Error(`"${words}" is not on the page`);
}

function range(start: readonly [Node, number], end: readonly [Node, number]): Range {
  const made = document.createRange();
  made.setStart(...start);
  made.setEnd(...end);
  return made;
}

it('reads an article as its reader does: every block a line, and no words run together', () => {
  const lines = show()
    .article.text.trim()
    .split('\n')
    .map((line) => line.trim());
  expect(lines).toEqual([
    ...['A title', 'Takeaway', 'Short and sweet.', 'One line,', 'thencode and', 'more.'],
    ...['first', 'inner', 'last', 'second', 'a', '', 'b', 'left', 'right'],
  ]);
});

it('leads from every stretch of the text to the document and back', () => {
  const { article } = show();
  const place = fc.nat(article.text.length);
  fc.assert(
    fc.property(place, place, (a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      if (article.text.slice(start, end).trim() === '') return;
      const back = article.offsetsOf(article.rangeOf({ start, end }));
      expect(back && article.text.slice(back.start, back.end).trim()).toBe(article.text.slice(start, end).trim());
    }),
  );
});

it('takes what lies in the article of a selection that begins or ends outside', () => {
  const { article } = show();
  const text = (made: Range) => {
    const span = article.offsetsOf(made);
    return span && article.text.slice(span.start, span.end).trim();
  };
  expect(text(range(point('Before'), point('title')))).toBe('A');
  expect(text(range(point('right'), point('After')))).toBe('right');
  expect(text(range(point('Before'), point('After')))).toBe(article.text.trim());
  expect(text(range(point('Before'), point('Before')))).toBeUndefined();
  expect(text(range(point('After'), [point('After')[0], 5]))).toBeUndefined();
});

it('understands selections that end between elements, as a triple click makes them', () => {
  const { article, element } = show();
  const paragraph = element.querySelector('section p');
  if (paragraph === null) throw new Error('there is no paragraph');
  const span = article.offsetsOf(range([paragraph, 0], [paragraph, paragraph.childNodes.length]));
  expect(span && article.text.slice(span.start, span.end)).toBe('Short and sweet.\n');
});

it('finds nothing in a collapsed selection', () => {
  const { article } = show();
  expect(article.offsetsOf(range(point('title'), point('title')))).toBeUndefined();
});

it('leaves out what the article does not say: signs, the table of contents, buttons', () => {
  showHtml(`<article><h1><span aria-hidden="true">✅</span>A title</h1>
    <nav aria-label="Contents"><ul><li><a href="#a">A part</a></li></ul></nav>
    <div><button>Copy</button><pre><code>npm ci</code></pre></div></article>`);
  expect(readArticle(screen.getByRole('article')).text.trim()).toBe('A title\nnpm ci');
});
