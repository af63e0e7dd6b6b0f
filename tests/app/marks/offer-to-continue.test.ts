import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { offerToContinue } from '../../../src/app/marks/offer-to-continue.ts';
import { article, showPage } from './a-page.ts';

let scrolled = 0;

beforeEach(() => {
  scrolled = 0;
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('innerHeight', 600);
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const place = Math.max(0, paragraphs().indexOf(this));
    return new DOMRect(0, place * 200 - scrolled, 500, 200);
  });
  showPage(article(10));
});

afterEach(() => document.body.replaceChildren());

const paragraphs = (): readonly Element[] => [...document.querySelectorAll('article > p')];
const offer = (place: unknown) => offerToContinue(screen.getByRole('article'), paragraphs(), place);
const continuing = () => screen.queryByRole('button', { name: 'Continue where you left off' });

it('goes to the block, and within it, when that is wanted, and never before', async () => {
  offer(3.5);
  expect(scrollTo).not.toHaveBeenCalled();
  await userEvent.click(continuing() ?? document.body);
  expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 676, behavior: 'instant' });
  expect(document.activeElement).toBe(paragraphs()[3]);
  expect(continuing()).not.toBeInTheDocument();
});

it('goes to the end where the post has become shorter', async () => {
  offer(40.5);
  await userEvent.click(continuing() ?? document.body);
  expect(document.activeElement).toBe(paragraphs()[9]);
});

it('goes away when it is not wanted, or when the reader has gone on', async () => {
  offer(3.5);
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(continuing()).not.toBeInTheDocument();

  offer(3.5);
  scrolled = 500;
  dispatchEvent(new Event('scroll'));
  expect(continuing()).toBeVisible();
  scrolled = 700;
  dispatchEvent(new Event('scroll'));
  expect(continuing()).not.toBeInTheDocument();
});

it('does not ask whoever is in the middle of the article already, as after a reload', () => {
  scrolled = 300;
  offer(3.5);
  expect(continuing()).not.toBeInTheDocument();
});

it.each([undefined, 'half', null])('does not offer to go where no place is known: %j', (place) => {
  offer(place);
  expect(continuing()).not.toBeInTheDocument();
});
