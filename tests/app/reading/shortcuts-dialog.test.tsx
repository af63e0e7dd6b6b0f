import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { shortcutSwitch } from '../../../src/app/reading/shortcut-switch.ts';
import { ShortcutsDialog } from '../../../src/app/reading/shortcuts-dialog.tsx';
import { memoryStorage, webStorage } from '../../../src/platform/storage.ts';
import { withModalDialogs } from '../../embed/dialog/modal-dialogs.ts';

beforeEach(withModalDialogs);

it('says of each key what it does', () => {
  render(<ShortcutsDialog shortcuts={shortcutSwitch(memoryStorage(), '/')} onClose={() => undefined} />);
  expect(screen.getAllByRole('term').map((key) => key.textContent)).toEqual(['j', 'k', 'c', '/', 't', '?']);
  expect(screen.getAllByRole('definition')).toHaveLength(6);
});

it('says that a choice is not kept where the browser keeps nothing', async () => {
  const blocked = webStorage(() => {
    throw new Error('denied');
  });
  render(<ShortcutsDialog shortcuts={shortcutSwitch(blocked, '/')} onClose={() => undefined} />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await userEvent.click(screen.getByRole('switch', { name: 'Single-key shortcuts' }));
  expect(screen.getByRole('switch', { name: 'Single-key shortcuts' })).not.toBeChecked();
  expect(screen.getByRole('status')).toHaveTextContent('until you leave the page');
});
