import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showMarkdown, showNote } from './show-markdown';

it('gives each heading a link to itself, named after it', () => {
  showMarkdown('## First part\n\n### On `npm`\n\n## First part');
  const links = screen.getAllByRole('link', { name: /^Link to this section: / });
  expect(links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')])).toEqual([
    ['Link to this section: First part', '#first-part'],
    ['Link to this section: On npm', '#on-npm'],
    ['Link to this section: First part', '#first-part-1'],
  ]);
});

it('keeps the link out of the name of the heading, and out of what is copied with it', () => {
  const container = showMarkdown('## First part');
  expect(screen.getByRole('heading', { name: 'First part' })).toBeVisible();
  expect(container).toHaveTextContent(/^First part$/u);
});

it('gives headings in quotes a link too', () => {
  showMarkdown('> ## Said');
  expect(screen.getByRole('link', { name: 'Link to this section: Said' })).toHaveAttribute('href', '#said');
});

it('gives none where there is nothing to be named, to the footnotes, and in notes', () => {
  showMarkdown('##\n\nText.[^1]\n\n[^1]: Note.');
  showNote('## A heading');
  expect(screen.queryByRole('link', { name: /Link to this section/u })).not.toBeInTheDocument();
});

it('leads to the heading also where its words are an id of the page', () => {
  showMarkdown('## Content');
  expect(screen.getByRole('heading', { name: 'Content' }).id).toBe('section-content');
  expect(screen.getByRole('link')).toHaveAttribute('href', '#section-content');
});
