import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { CommentText } from '../../../src/comments/reading/comment-text';

vi.mock('../../../src/ui/markdown/markdown.tsx', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

it('shows a comment as it was written where the Markdown reader can’t be had', async () => {
  await act(async () => render(<CommentText text={'**Really**\nyes.\n\nMore.'} idPrefix="a-" />));
  expect(screen.getByText(/Really/u).textContent).toBe('**Really**\nyes.');
  expect(screen.getByText('More.').tagName).toBe('P');
});
