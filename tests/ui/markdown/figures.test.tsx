import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showMarkdown } from './show-markdown';

it('makes a figure of a picture that is alone, with its title as the caption', () => {
  showMarkdown('Text.\n\n![Booth](a.jpg "At the fair")');
  const figure = screen.getByRole('figure');
  expect(within(figure).getByRole('img', { name: 'Booth' })).toBeVisible();
  expect(within(figure).getByText('At the fair').tagName).toBe('FIGCAPTION');
});

it('has no caption without a title', () => {
  showMarkdown('![Booth](a.jpg)');
  expect(screen.getByRole('figure').querySelector('figcaption')).toBeNull();
});

it('puts a picture that is alone into a button that enlarges it, named after it', () => {
  showMarkdown('![Booth](a.jpg)');
  const button = screen.getByRole('button', { name: 'Enlarge picture: Booth' });
  expect(button).toHaveAttribute('data-zoom');
  expect(button).toContainElement(screen.getByRole('img', { name: 'Booth' }));
});

it('leaves a picture its link', () => {
  showMarkdown('[![Booth](a.jpg)](https://a.example/)');
  const figure = within(screen.getByRole('figure'));
  expect(figure.getByRole('link', { name: 'Booth' })).toHaveAttribute('href', 'https://a.example/');
  expect(figure.queryByRole('button')).not.toBeInTheDocument();
});

it.each(['A ![sign](a.png) in a sentence.', '![one](a.png) ![two](b.png)'])('leaves it in its place: %s', (text) => {
  showMarkdown(text);
  expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('offers nothing to enlarge where the address was refused', () => {
  showMarkdown('![Booth](javascript:alert)');
  expect(screen.getByText('Booth')).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
