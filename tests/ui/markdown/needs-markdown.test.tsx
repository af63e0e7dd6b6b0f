import { cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/comments/reading/comment-view';
import { needsMarkdown } from '../../../src/ui/markdown/needs-markdown';
import { showNote } from '../../ui/markdown/show-markdown';

it.each([
  'I agree.',
  'First line\nsecond line\n\nAnother paragraph, with "quotes", (brackets) – and dashes - like these!',
  'C#, R&D, 3 > 2, a = b; 1.5 km, #1 in line, @ home, up/down, 50% + more',
  'שלום, и так далее 👍',
  '',
])('leaves plain text alone: %j', (text) => {
  expect(needsMarkdown(text)).toBe(false);
});

it.each([
  '*a*',
  '_a_',
  '`a`',
  '~~a~~',
  '[a](b)',
  '<https://a.example>',
  'see https://a.example',
  'see www.a.example',
  'WWW.a.example',
  'mail a@b.example',
  '&amp;',
  '&#42;',
  'a\\',
  '# a',
  'a\n===',
  'a\n-',
  '> a',
  '- a',
  '+ a',
  '1. a',
  'a\n\n12) a',
  '    a',
  '\ta',
  'a\n:-',
  'a | b\n--|--',
])('sees that there may be markup in %j', (text) => {
  expect(needsMarkdown(text)).toBe(true);
});

it('takes no text for plain of which the Markdown reader would make anything else', () => {
  const characters = [...'ab1 \n\n\t-+=#>|:.)(@/!w&;^$"{}~', 'www.', 'ftp://', '&amp', 'Ä'];
  const texts = fc.array(fc.constantFrom(...characters), { maxLength: 12 }).map((parts) => `x${parts.join('')}y`);
  fc.assert(
    fc.property(
      texts.filter((text) => !needsMarkdown(text)),
      (text) => {
        const container = showNote(text);
        for (const lineBreak of container.querySelectorAll('br')) lineBreak.replaceWith('⏎');
        const shown = [...container.querySelectorAll('p')].map(({ textContent }) =>
          tidy(textContent.replaceAll('\n', ' ').replaceAll('⏎', '\n')),
        );
        expect(shown).toEqual(paragraphsOf(text).map(tidy));
        expect(container.querySelector('div > div > :not(p), p *')).not.toBeInTheDocument();
        cleanup();
      },
    ),
    { numRuns: 300 },
  );
});

/** A paragraph as a browser shows it: what stands at the ends of its lines can't be seen. */
function tidy(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
