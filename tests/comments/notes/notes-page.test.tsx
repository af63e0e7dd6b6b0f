import { act, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { NotesPage } from '../../../src/comments/notes/notes-page';
import { Place } from '../../../src/ui/place';
import { makeRecord, testId } from '../record/make-record';
import { fakeStorage } from '../store/fake-storage';
import { button, catchDownloads, noteOn, notesOn, showNotes, titles } from './show-notes';
import { keys, makeNotebook, putElsewhere, storing } from './stored-notes';

const one = makeRecord(1, { postTitle: 'A post', author: 'Ann' });
const two = makeRecord(2, { postTitle: 'A post', text: 'Grüße vom Hafen' });
const three = makeRecord(3, { post: 'b-post' });

it('has a kind word, a way home and a way in where there is no comment', async () => {
  await showNotes(fakeStorage());
  expect(screen.getByText(/You have not written a comment here yet/u)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Find something to read' })).toHaveAttribute('href', '../');
  expect(button('Import comments')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Delete/u })).not.toBeInTheDocument();
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
});

it('lists every comment by post, with ways to the post and to the comment in it', async () => {
  await showNotes(storing(one, two, three));
  expect(titles()).toEqual(['b-post', 'A post']);
  expect(screen.getByRole('link', { name: 'A post' })).toHaveAttribute('href', '../posts/a-post/');
  expect(notesOn('A post')).toHaveLength(2);
  const note = noteOn('A post', 1);
  expect(note.getByText('Ann').tagName).toBe('BDI');
  expect(note.getByText('Comment 1')).toBeVisible();
  expect(note.getByText(/2025/u)).toHaveAttribute('datetime', '2025-10-18T00:00:01.000Z');
  expect(note.getByRole('link')).toHaveAttribute('href', `../posts/a-post/#comment-${testId(1)}`);
});

it('shows the passage that a comment is about', async () => {
  const selector = { type: 'TextQuoteSelector', exact: 'words of the post', prefix: '', suffix: '' };
  await showNotes(storing({ ...one, selector }));
  expect(screen.getByText('words of the post').tagName).toBe('BLOCKQUOTE');
});

it('says how much there is, what it takes up, and that it was never exported', async () => {
  await showNotes(storing(one, two, three));
  const facts = screen.getByRole('region', { name: 'All comments' });
  expect(facts).toHaveTextContent('Comments3Posts2Space taken84 kB of about 5 MBLast exportnever');
});

it('searches while one types, says how many match, and shows all again', async () => {
  const { user } = await showNotes(storing(one, two, three));
  const box = screen.getByRole('searchbox', { name: 'Search your comments' });
  await user.type(box, 'GRUSSE hafen');
  expect(await screen.findByText('1 of 3 comments matches.')).toBeVisible();
  expect(titles()).toEqual(['A post']);
  expect(notesOn('A post')).toHaveLength(1);
  await user.type(box, 'x');
  expect(await screen.findByText('No comment matches.')).toBeVisible();
  expect(titles()).toEqual([]);
  await user.clear(box);
  await waitFor(() => expect(titles()).toEqual(['b-post', 'A post']));
});

it('deletes a comment, offers to undo that in its place, and hands the focus over', async () => {
  const { user } = await showNotes(storing(one, two));
  await user.click(noteOn('A post', 0).getByRole('button', { name: 'Delete' }));
  expect(noteOn('A post', 0).getByText('Comment deleted.')).toBeVisible();
  expect(noteOn('A post', 0).getByRole('button', { name: 'Undo' })).toHaveFocus();
  expect(screen.getByText('Comment deleted')).toBeVisible();
  await user.click(button('Undo'));
  expect(noteOn('A post', 0).getByText('Grüße vom Hafen')).toBeVisible();
  expect(noteOn('A post', 0).getByRole('button', { name: 'Delete' })).toHaveFocus();
});

it('offers the undo also where the comment was found by a search', async () => {
  const { user } = await showNotes(storing(one, two));
  await user.type(screen.getByRole('searchbox'), 'hafen');
  await screen.findByText('1 of 2 comments matches.');
  await user.click(button('Delete'));
  await user.click(button('Undo'));
  expect(screen.getByText('Grüße vom Hafen')).toBeVisible();
});

it('deletes all comments on a post, with one undo', async () => {
  const { user } = await showNotes(storing(one, two, three));
  await user.click(button('Delete all on this post'));
  expect(screen.getByText('2 comments deleted.')).toBeVisible();
  expect(button('Undo')).toHaveFocus();
  expect(screen.getByText('Comment 3')).toBeVisible();
  await user.click(button('Undo'));
  expect(notesOn('A post')).toHaveLength(2);
});

it('deletes nothing within a page of another site, which could have readers click what they don’t see', async () => {
  const foreign = Object.defineProperty({}, 'document', {
    get: () => {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  });
  vi.stubGlobal('parent', foreign);
  await showNotes(storing(one, two, three)).finally(() => vi.unstubAllGlobals());
  for (const name of ['Delete', 'Delete all on this post', 'Delete all comments'])
    for (const found of screen.getAllByRole('button', { name })) expect(found).toBeDisabled();
  expect(screen.getByText(/Nothing can be deleted here/u)).toBeVisible();
  expect(button('Export comments')).toBeEnabled();
});

it('asks before it deletes everything, says how much that is, and takes it back, also after a reload', async () => {
  const storage = storing(one, two, three);
  const undoStorage = fakeStorage().tab();
  const { user, unmount } = await showNotes(storage, { undoStorage });
  await user.click(button('Delete all comments'));
  const question = within(screen.getByRole('group', { name: 'Delete all comments' }));
  expect(question.getByText('Delete all 3 comments from this browser?')).toBeVisible();
  expect(question.getByRole('button', { name: 'Keep them' })).toHaveFocus();
  await user.click(button('Keep them'));
  expect(button('Delete all comments')).toHaveFocus();

  await user.click(button('Delete all comments'));
  await user.click(button('Delete 3 comments'));
  expect(screen.getByText('3 comments deleted.')).toBeVisible();
  expect(button('Undo')).toHaveFocus();
  expect(storage.dump()[keys.comment(one)]).toContain('"deletedAt"');

  unmount();
  await showNotes(storage, { undoStorage });
  await user.click(button('Undo'));
  expect(titles()).toEqual(['b-post', 'A post']);
});

it('shows what another tab writes', async () => {
  const storage = storing(one);
  await showNotes(storage);
  await act(async () => putElsewhere(storage, three));
  expect(screen.getByText('Comment 3')).toBeVisible();
});

it('exports everything as JSON, and remembers that', async () => {
  const downloads = catchDownloads();
  const storage = storing(one, three);
  storage.put(keys.comment(two), '{"v":1,');
  const { user } = await showNotes(storage);
  await user.click(button('Export comments'));
  expect(downloads.names).toEqual([expect.stringMatching(/^takeaway-comments-.*\.json$/u)]);
  expect(JSON.parse(await downloads.lastText())).toMatchObject({
    format: 'takeaway-comments',
    site: 'http://localhost:3000/',
    comments: [one, three],
    setAside: [{ key: keys.comment(two), text: '{"v":1,' }],
  });
  expect(screen.getByText(/^2 comments exported: takeaway-comments-/u)).toBeVisible();
  await waitFor(() => expect(screen.queryByText('never')).not.toBeInTheDocument());
});

it('exports as Markdown, which is no copy that can be imported again', async () => {
  const downloads = catchDownloads();
  const { user } = await showNotes(storing(one));
  await user.click(button('Export as Markdown'));
  expect(downloads.names).toEqual([expect.stringMatching(/\.md$/u)]);
  expect(await downloads.lastText()).toContain('Comment 1');
  expect(screen.getByText('never')).toBeVisible();
});

it('reminds of an export where there is much to lose, until there is one', async () => {
  catchDownloads();
  const records = Array.from({ length: 20 }, (_, index) => makeRecord(index));
  // The clock of the page is the system's, so the export has to be noted by the same.
  const { user } = await showNotes(storing(...records), { clock: () => new Date() });
  expect(screen.getByText(/^20 comments of yours are in this browser and nowhere else/u)).toBeVisible();
  await user.click(button('Export now'));
  expect(screen.queryByText(/nowhere else/u)).not.toBeInTheDocument();
});

it('lists what can’t be read, and keeps it', async () => {
  const storage = storing(one);
  storage.put(keys.comment(two), '{"v":1,');
  const { user } = await showNotes(storage);
  const list = screen.getByRole('list', { name: "Comments that can't be read" });
  expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  await user.click(button('Delete'));
  expect(storage.dump()[keys.comment(two)]).toBe('{"v":1,');
});

it('says beside a comment that it could not be deleted', async () => {
  const storage = storing(one);
  const { user } = await showNotes(storage);
  storage.failWrites({ code: 'storage-blocked' });
  await user.click(button('Delete'));
  expect(noteOn('A post', 0).getByRole('alert')).toHaveTextContent('Not deleted.');
  storage.heal();
  await user.click(button('Try again'));
  expect(screen.getByText('Comment deleted.')).toBeVisible();
});

it('says that nothing can be read, and tries again', async () => {
  const storage = storing(one);
  storage.block();
  const { user } = await showNotes(storage);
  expect(screen.getByRole('alert')).toHaveTextContent('This browser does not let the site store anything.');
  storage.heal();
  await user.click(button('Try again'));
  expect(await screen.findByText('Comment 1')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('shows how far a long work is, and stops it when told to', async () => {
  const storage = storing(one, two, three);
  const { user } = await showNotes(storage, undefined, {
    removeAll: (_post, { onProgress, signal }) => {
      onProgress?.(2);
      return new Promise((resolve) => signal?.addEventListener('abort', () => resolve(2)));
    },
  });
  await user.click(button('Delete all comments'));
  await user.click(button('Delete 3 comments'));
  expect(screen.getByText('Deleting comments: 2 of 3')).toBeVisible();
  expect(screen.getByRole('progressbar', { name: 'Deleting comments' })).toHaveValue(2);
  expect(screen.queryByRole('article')).not.toBeInTheDocument();
  expect(button('Stop')).toHaveFocus();
  await user.click(button('Stop'));
  expect(screen.getByText('2 of 3 comments deleted')).toBeVisible();
  expect(titles()).toEqual(['b-post', 'A post']);
});

it('renders only its place on a server', () => {
  const storage = storing(one);
  storage.block();
  const html = renderToString(
    <Place value={{ path: '/' }}>
      <NotesPage notebook={makeNotebook(storage)} measure={() => expect.unreachable()} />
    </Place>,
  );
  expect(html).toContain('<noscript>This page needs JavaScript');
  expect(html).not.toContain('button');
});
