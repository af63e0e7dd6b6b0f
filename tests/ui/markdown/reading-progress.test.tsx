import { expect, it } from 'vitest';
import progress from '../../../src/ui/reading-progress.module.css';
import { longParagraph } from './long-text';
import { showMarkdown, showNote } from './show-markdown';

const showsProgress = (container: HTMLElement) => container.querySelector(`.${progress.read}`) !== null;

it('shows how far a long article has been read, and nothing for a short one or a note', () => {
  expect(showsProgress(showMarkdown(longParagraph))).toBe(true);
  expect(showsProgress(showMarkdown('Few words.'))).toBe(false);
  expect(showsProgress(showNote(longParagraph))).toBe(false);
});
