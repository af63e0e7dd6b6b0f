import { findSiteBase } from '../../platform/site-base.ts';
import { type KeyValueStorage, webStorage } from '../../platform/storage.ts';
import { type OnDemand, onDemand } from '../on-demand.ts';
import type { Pages } from '../pages/create-pages.tsx';
import { copyCode } from './copy-code.ts';
import { copyMarkdown } from './copy-markdown.ts';
import { type Announce, createAnnouncer } from './create-announcer.ts';
import { say } from './say.ts';
import { sharePage } from './share-page.ts';
import { shortcutSwitch } from './shortcut-switch.ts';
import { walkPosts } from './walk-posts.ts';
import { zoomPicture } from './zoom-picture.ts';

/**
 * Does what the reader wants who pressed `button`, or a key, where `button` is the one that shows the shortcuts. Fails
 * with a `FaultError` where code for it can't be had.
 */
export type Reading = (event: MouseEvent | KeyboardEvent, button: HTMLButtonElement) => Promise<void>;

/** What there is to do with a page beside reading it. This is a chunk of its own, to be reached through `app-code.ts`. */
export function createReading(
  pages: OnDemand<Pages>,
  storage: KeyValueStorage = webStorage(),
  base: string = findSiteBase(),
): Reading {
  const shortcuts = shortcutSwitch(storage, base);
  const announce = createAnnouncer();
  const embedDialog = onDemand(async () => (await import('../../embed/dialog/open-embed-dialog.tsx'))?.openEmbedDialog);
  const shortcutsDialog = onDemand(async () => (await import('./open-shortcuts-dialog.tsx'))?.openShortcutsDialog);

  const markdownOf = async (slug: string) => (await wanted(pages)).markdownOf(slug);

  async function openShortcuts(opener: Element | null): Promise<void> {
    const open = await wanted(shortcutsDialog);
    open(opener, shortcuts);
  }

  async function press(button: HTMLButtonElement): Promise<void> {
    if (button.dataset.zoom !== undefined) return zoomPicture(button);
    if (button.dataset.copyCode !== undefined) return copyCode(button, announce);
    switch (button.name) {
      case 'share':
        return say(button, await sharePage());
      case 'markdown':
        return say(button, await copyMarkdown(button.value, markdownOf(button.value)));
      case 'embed':
        return (await wanted(embedDialog))(button);
      case 'shortcuts':
        return openShortcuts(button);
    }
  }

  async function pressKey({ key, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent): Promise<void> {
    if (ctrlKey || altKey || metaKey || !shortcuts.isOn() || document.querySelector('dialog[open]') !== null) return;
    switch (key) {
      case 'j':
        return walkPosts('next');
      case 'k':
        return walkPosts('previous');
      // Whoever leans on the others wants one change, and one dialog.
      case 't':
        return repeat ? undefined : changeTheme(announce);
      case '?':
        return repeat ? undefined : openShortcuts(document.activeElement);
    }
  }

  return (event, button) => ('key' in event ? pressKey(event) : press(button));
}

/** Does what the button for it does, and has it read out: the focus is elsewhere. */
function changeTheme(announce: Announce): void {
  const button = document.querySelector<HTMLElement>('button[name=theme]');
  button?.click();
  // The button shows it after React has drawn it anew.
  setTimeout(() => announce(button?.textContent ?? ''));
}

/** Loads code, also where it could not be had before. */
function wanted<T>(code: OnDemand<T>): Promise<T> {
  code.forgetFailure();
  return code.load();
}
