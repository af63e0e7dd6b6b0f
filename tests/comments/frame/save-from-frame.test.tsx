import { screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { article, box, button } from '../show-section';
import { fakeStorage } from '../store/fake-storage';
import { showInFrame } from './show-in-frame';

afterEach(() => Reflect.deleteProperty(document, 'execCommand'));

/** A comment that could not be stored, in a frame that may copy or not. */
async function writeUnsaved(options: { readonly isSandboxed: boolean; readonly canCopy?: boolean }) {
  const storage = fakeStorage();
  storage.block();
  const copied: string[] = [];
  document.execCommand = () => {
    if (options.canCopy !== true) return false;
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement) copied.push(field.value.slice(field.selectionStart, field.selectionEnd));
    return true;
  };
  const { user } = showInFrame(storage, options);
  await user.type(box('Comment'), 'precious');
  await user.click(button('Post comment'));
  return { user, copied, alert: within(within(article(0)).getByRole('alert')) };
}

it('copies', async () => {
  const may = await writeUnsaved({ isSandboxed: false, canCopy: true });
  await may.user.click(may.alert.getByRole('button', { name: 'Copy' }));
  expect(await may.alert.findByRole('button', { name: 'Copied' })).toBeVisible();
  expect(may.copied).toEqual(['precious']);
});

it('downloads', async () => {
  const { user, alert } = await writeUnsaved({ isSandboxed: false });
  const address = vi.fn(() => 'blob:here');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: address, revokeObjectURL: () => undefined }));
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await user.click(alert.getByRole('button', { name: 'Download' }));
  expect(address).toHaveBeenCalledOnce();
  expect(click).toHaveBeenCalledOnce();
});

it('lays the text out, selected, where a sandbox would drop the download', async () => {
  const { user, alert } = await writeUnsaved({ isSandboxed: true });
  await user.click(alert.getByRole('button', { name: 'Download' }));
  const field = alert.getByRole('textbox', { name: /^Downloading is blocked in this frame/u });
  expect(field).toHaveValue('precious');
  expect(field).toHaveFocus();
  expect(field).toHaveSelection('precious');
  await user.type(field, 'x');
  expect(field).toHaveValue('precious');
});

it.each([true, false])('lays it out, too, where copying is refused (sandboxed: %s)', async (isSandboxed) => {
  const { user, alert } = await writeUnsaved({ isSandboxed });
  await user.click(alert.getByRole('button', { name: 'Copy' }));
  expect(await alert.findByRole('textbox', { name: /^Copying is blocked in this frame/u })).toHaveValue('precious');
  expect(alert.queryByText(/Use Download/u)).not.toBeInTheDocument();
});

it('advises what helps: no setting of the browser does in a sandbox', async () => {
  await writeUnsaved({ isSandboxed: true });
  expect(screen.getByText(/write on the post’s own page/u)).toBeVisible();
  expect(screen.queryByText(/allow site data/u)).not.toBeInTheDocument();
});
