import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { followReading } from '../../../src/app/marks/follow-reading.ts';
import { article, readKey, showPage, storeRead } from './a-page.ts';

/** As high as a screen is, and a paragraph, in pixels. */
const screenful = 600;
const paragraph = 200;
/** How far the reader has scrolled. */
let scrolled = 0;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z') });
  vi.stubGlobal('innerHeight', screenful);
  scrolled = 0;
  // The page is an article: a heading as high as nothing, paragraphs, then the footer.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const blocks = [...document.querySelectorAll('article p')];
    const place = this.matches('footer') ? blocks.length : Math.max(0, blocks.indexOf(this));
    const height = this.matches('p') ? paragraph : 0;
    return new DOMRect(0, place * paragraph - scrolled, 500, height);
  });
});

afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
  document.body.replaceChildren();
});

function open(paragraphs: number): void {
  showPage(article(paragraphs));
  followReading(screen.getByRole('article'), 'a-post');
}

/** The reader is at these places, a second at each. */
function readAt(...places: readonly number[]): void {
  for (const place of places) {
    scrolled = place;
    vi.advanceTimersByTime(1000);
  }
}

const remembered = () => JSON.parse(localStorage.getItem(readKey) ?? 'null');

it('remembers how far the reader came, by the block at the top of the screen', () => {
  open(10);
  readAt(0, 300, 500);
  expect(remembered()).toEqual({
    v: 1,
    post: 'a-post',
    title: 'A post',
    place: 0.55,
    block: 2.5,
    updatedAt: '2026-11-24T09:00:03.000Z',
  });
});

it('remembers nothing of a post that was only looked at', () => {
  open(10);
  readAt(0, 0, 0);
  expect(remembered()).toBeNull();
});

it('takes no leap for reading, and goes on where the reader does', () => {
  open(20);
  readAt(0, 300, 3000, 3400);
  expect(remembered()).toMatchObject({ place: 0.225 });
  readAt(600);
  expect(remembered()).toMatchObject({ place: 0.3 });
});

it('begins where the reader was by the time it was there, unless a link led them into the article', () => {
  open(20);
  readAt(2000);
  expect(remembered()).toMatchObject({ place: 0.65 });
  localStorage.clear();
  location.hash = '#a-heading';
  onTestFinished(() => history.replaceState(null, '', '/'));
  open(20);
  readAt(2000, 2400, 2000);
  expect(remembered()).toBeNull();
});

it('keeps the furthest place, also when the reader goes back to the top before leaving', () => {
  open(10);
  readAt(0, 500, 0, 0);
  expect(remembered()).toMatchObject({ place: 0.55 });
});

it('calls a post read when its end was reached, and stops then', () => {
  open(5);
  readAt(0, 400);
  expect(remembered()).toMatchObject({ place: 1, readAt: '2026-11-24T09:00:02.000Z' });
  const text = localStorage.getItem(readKey);
  readAt(0, 200, 400);
  expect(localStorage.getItem(readKey)).toBe(text);
});

it('calls one that needs no scrolling read after a third of its reading time', () => {
  open(2);
  readAt(0);
  expect(remembered()).toBeNull();
  readAt(0, 0, 0, 0);
  expect(remembered()).toMatchObject({ place: 1, readAt: expect.any(String) });
});

it('does not take the place of an article that is on its way for its end', () => {
  showPage(article(0));
  screen
    .getByRole('article')
    .querySelector('header')
    ?.insertAdjacentElement('afterend', Object.assign(document.createElement('div'), { role: 'status' }));
  followReading(screen.getByRole('article'), 'a-post');
  readAt(0, 10, 20);
  expect(remembered()).toBeNull();
});

it('takes a last look when the reader leaves the tab', () => {
  open(10);
  readAt(0);
  scrolled = 500;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(remembered()).toMatchObject({ place: 0.55 });
});

it('does not look while the tab is hidden', () => {
  open(10);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  readAt(0, 300, 500);
  expect(remembered()).toBeNull();
});

it('ends with the article', () => {
  open(10);
  document.body.replaceChildren();
  vi.advanceTimersByTime(1000);
  expect(vi.getTimerCount()).toBe(0);
});

describe('what is stored already', () => {
  it('is read on from there, and keeps fields of a later version', () => {
    storeRead({ place: 0.5, mood: 'curious' });
    open(10);
    readAt(900);
    expect(remembered()).toMatchObject({ place: 0.75, mood: 'curious' });
  });

  it('stays where the post was read to its end', () => {
    storeRead({ place: 1, readAt: '2026-11-24T08:00:00Z' });
    const text = localStorage.getItem(readKey);
    open(10);
    readAt(0, 300, 600);
    expect(localStorage.getItem(readKey)).toBe(text);
  });

  it('stays where another tab has come further meanwhile', () => {
    open(10);
    readAt(0, 300);
    storeRead({ place: 0.9 });
    readAt(500);
    expect(remembered()).toMatchObject({ place: 0.9 });
  });

  it.each(['damaged', '{"v":2,"page":7}'])('is never overwritten where it can’t be read: %s', (text) => {
    localStorage.setItem(readKey, text);
    open(10);
    readAt(0, 300, 600, 900, 1200, 1500);
    expect(localStorage.getItem(readKey)).toBe(text);
  });
});

it('remembers nothing where the reader wants that', () => {
  localStorage.setItem('takeaway:/:remember', 'off');
  open(5);
  readAt(0, 300, 500);
  expect(remembered()).toBeNull();
});

it('says nothing where nothing can be stored', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  open(5);
  readAt(0, 300, 500);
  expect(remembered()).toBeNull();
});
