import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { keepLinksOutside } from '../../../src/embed/frame/links';

const follow = vi.fn<(href: string) => boolean>();

beforeAll(() => keepLinksOutside(follow));
beforeEach(() => void follow.mockReset().mockReturnValue(false));

/** Clicks on a link, and gives it with what became of the click. */
function click(href: string) {
  const link = document.createElement('a');
  const inner = document.createElement('b');
  link.href = href;
  link.append(inner);
  document.body.append(link);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  link.addEventListener('click', (bubbled) => {
    // jsdom can't navigate.
    if (link.target === '') throw new Error('the frame would be led away');
    expect(bubbled.defaultPrevented).toBe(follow.mock.results.some(({ value }) => value === true));
    bubbled.preventDefault();
  });
  inner.dispatchEvent(event);
  return link;
}

it.each(['https://example.org/', '/posts/other/', 'mailto:a@example.org', '?post=other', '?post=other#part'])(
  'opens %s outside the frame',
  (href) => {
    const { target, rel } = click(href);
    expect([target, rel]).toEqual(['_blank', 'noopener']);
  },
);

it('stays in the frame for a place in it', () => {
  expect(click('#footnote-1').target).toBe('_self');
  expect(follow).not.toHaveBeenCalled();
});

it('leaves a link to whoever takes it over', () => {
  follow.mockReturnValue(true);
  const link = document.createElement('a');
  link.href = 'https://example.org/';
  document.body.append(link);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  link.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  expect(follow).toHaveBeenCalledWith('https://example.org/');
});
