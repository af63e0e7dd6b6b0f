import { expect, it, vi } from 'vitest';
import { createCurrentArticle } from '../../../src/comments/passages/current-article';
import { showHtml } from './show-html';

function watch() {
  const comments = showHtml('<main><article><p>A post</p></article><section></section></main>');
  const paragraph = document.querySelector('main p');
  if (paragraph === null) throw new Error('there is no paragraph');
  const article = createCurrentArticle(() => document.querySelector('main article'));
  const listener = vi.fn();
  return { comments, paragraph, article, listener, stop: article.subscribe(listener) };
}

it('is read once, however much happens in the comments', async () => {
  const { comments, article, listener, stop } = watch();
  const first = article.read();
  comments.append('A comment');
  await Promise.resolve();
  expect(article.read()).toBe(first);
  expect(listener).not.toHaveBeenCalled();
  stop();
});

it('is read anew when something has changed in it, also before those who watch it hear of it', async () => {
  const { paragraph, article, listener, stop } = watch();
  expect(article.read()?.text).toBe('A post');
  paragraph.textContent = 'Another post';
  expect(article.read()?.text).toBe('Another post');
  expect(listener).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(listener).toHaveBeenCalledOnce());
  stop();
});

it('is another one on another page, or none', () => {
  const { article, stop } = watch();
  showHtml('<main><article>The next</article></main>');
  expect(article.read()?.text).toBe('The next');
  showHtml('<main>No post</main>');
  expect(article.read()).toBeUndefined();
  stop();
  showHtml('<main><article>One more</article></main>');
  expect(article.read()?.text).toBe('One more');
});
