import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { QuotedPassage } from '../../../src/comments/passages/quoted-passage';
import { Surroundings } from '../../../src/comments/surroundings';
import { lostQuote, quote, showPost } from './show-post';

const gone = 'This passage is no longer in the post.';

it('shows the whole quote as a link to its place in the post', () => {
  const exact = `It begins here and ${'goes on and '.repeat(100)}ends here.`;
  showPost(<QuotedPassage selector={{ ...quote, exact }} />);
  const figure = screen.getByRole('figure', { name: 'Quoted passage' });
  const link = within(figure).getByRole('link', { name: exact });
  expect(link.getAttribute('href')).toMatch(/^#:~:text=.*It%20begins%20here/u);
  expect(screen.getByRole('blockquote')).toHaveAttribute('dir', 'auto');
});

it('leads to the passage: into view, with the focus, and back again', async () => {
  const { user } = showPost(<QuotedPassage selector={quote} />);
  const length = history.length;
  await user.click(screen.getByRole('link'));
  expect(scrollBy).toHaveBeenCalledWith({ top: expect.any(Number), behavior: 'smooth' });
  expect(screen.getByText(/^One key/u)).toHaveFocus();
  expect(history.length).toBe(length + 1);
  await user.tab();
  expect(screen.getByText(/^One key/u)).not.toHaveAttribute('tabindex');
});

it('does not glide where the reader wants less motion', async () => {
  const { user } = showPost(<QuotedPassage selector={quote} />);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  await user.click(screen.getByRole('link'));
  expect(scrollBy).toHaveBeenCalledWith({ top: expect.any(Number), behavior: 'instant' });
});

it('leaves a click for a new tab to the browser', () => {
  showPost(<QuotedPassage selector={quote} />);
  const click = createEvent.click(screen.getByRole('link'), { ctrlKey: true });
  fireEvent(screen.getByRole('link'), click);
  expect(click.defaultPrevented).toBe(false);
  expect(scrollBy).not.toHaveBeenCalled();
});

it('stays, and says so, when the passage is no longer in the post', async () => {
  showPost(<QuotedPassage selector={lostQuote} />);
  expect(await screen.findByText(gone)).toBeVisible();
  expect(screen.getByText(lostQuote.exact)).toBeVisible();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

it('notices when the post is drawn anew, without the passage or with it', async () => {
  showPost(<QuotedPassage selector={quote} />);
  const paragraph = screen.getByText(/^One key/u);
  const before = [...paragraph.childNodes];
  paragraph.replaceChildren('Everything is new.');
  expect(await screen.findByText(gone)).toBeVisible();
  paragraph.replaceChildren(...before);
  await waitFor(() => expect(screen.queryByText(gone)).not.toBeInTheDocument());
  expect(screen.getByRole('link')).toBeVisible();
});

it('says nothing about a passage as long as there is no post to look in', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { unmount } = showPost(<QuotedPassage selector={lostQuote} />, { article: '' });
  unmount();
  document.querySelector('main > article')?.remove();
  showPost(<QuotedPassage selector={lostQuote} />);
  document.querySelector('main > article')?.remove();
  await act(() => vi.advanceTimersByTimeAsync(5000));
  expect(screen.queryByText(gone)).not.toBeInTheDocument();
  vi.useRealTimers();
});

it('can be taken away from a comment that is being written', async () => {
  const onRemove = vi.fn();
  const { user } = showPost(<QuotedPassage selector={quote} onRemove={onRemove} />);
  await user.click(screen.getByRole('button', { name: 'Remove quote' }));
  expect(onRemove).toHaveBeenCalledOnce();
});

it('claims nothing of a post that is not on the page as a whole', async () => {
  showPost(
    <Surroundings value={{ article: 'part' }}>
      <QuotedPassage selector={lostQuote} />
    </Surroundings>,
  );
  await waitFor(() => expect(screen.queryByRole('link')).not.toBeInTheDocument());
  expect(screen.getByText(lostQuote.exact)).toBeVisible();
  expect(screen.queryByText(gone)).not.toBeInTheDocument();
});

it('claims nothing, and breaks nothing, where the page has no article', async () => {
  const { user } = showPost(<QuotedPassage selector={quote} />);
  screen.getByRole('article').remove();
  await user.click(screen.getByRole('link'));
  expect(screen.queryByText(gone)).not.toBeInTheDocument();
  expect(scrollBy).not.toHaveBeenCalled();
});
