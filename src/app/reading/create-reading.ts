import { findSiteBase } from '../../platform/site-base.ts';
import { type KeyValueStorage, webStorage } from '../../platform/storage.ts';
import { type OnDemand, onDemand } from '../on-demand.ts';
import type { Pages } from '../pages/create-pages.tsx';
import { colourPage } from './colour-page.ts';
import { copyCode } from './copy-code.ts';
import { copyMarkdown } from './copy-markdown.ts';
import { copyTakeaway, takeawayAtHand } from './copy-takeaway.ts';
import { type Announce, createAnnouncer } from './create-announcer.ts';
import { say } from './say.ts';
import { sharePage } from './share-page.ts';
import { shortcutSwitch } from './shortcut-switch.ts';
import { walkPosts } from './walk-posts.ts';
import { zoomPicture } from './zoom-picture.ts';

/** What readers press, and the field they write in, where their wishes are heard. */
export type WishElement = HTMLButtonElement | HTMLInputElement;

/**
 * Does what the reader wants who pressed `button`, or a key, where `button` is the one that shows the shortcuts. Fails
 * with a `FaultError` where code for it can't be had.
 */
export type Reading = (event: MouseEvent | KeyboardEvent, button: WishElement) => Promise<void>;

/**
 * What there is to do with a page beside reading it, and the colours of the code it came with. This is a chunk of its own,
 * to be reached through `app-code.ts`.
 */
export function createReading(
  pages: OnDemand<Pages>,
  storage: KeyValueStorage = webStorage(),
  base: string = findSiteBase(),
): Reading {
  const shortcuts = shortcutSwitch(storage, base);
  const announce = createAnnouncer();
  void colourPage();
  const embedDialog = onDemand(async () => (await import('../../embed/dialog/open-embed-dialog.tsx'))?.openEmbedDialog);
  const termFinder = onDemand(async () => (await import('../../catalog/term-list-finder.ts'))?.openTermFinder);
  const savePost = onDemand(async () => (await import('../marks/save-post.ts'))?.createSavePost(storage, base));
  const shortcutsDialog = onDemand(async () => (await import('./open-shortcuts-dialog.tsx'))?.openShortcutsDialog);

  const searchPanel = onDemand(async () => (await import('../search/open-search-panel.tsx'))?.openSearchPanel);

  const markdownOf = async (slug: string) => (await wanted(pages)).markdownOf(slug);

  async function openShortcuts(opener: Element | null): Promise<void> {
    const open = await wanted(shortcutsDialog);
    open(opener, shortcuts);
  }

  /** Where its code can't be had, the field still leads to the search page. */
  async function offerResults(field: HTMLInputElement): Promise<void> {
    // That of the search page has its results below it.
    if (field.closest('main') !== null) return;
    const open = await wanted(searchPanel).catch(() => undefined);
    open?.(field);
  }

  async function press(button: WishElement): Promise<void> {
    if (button instanceof HTMLInputElement) return offerResults(button);
    if (button.dataset.zoom !== undefined) return zoomPicture(button);
    if (button.dataset.copyCode !== undefined) return copyCode(button, announce);
    switch (button.name) {
      case 'takeaway':
        return copyTakeaway(button, announce);
      case 'share':
        return say(button, await sharePage());
      case 'markdown':
        return say(button, await copyMarkdown(button.value, markdownOf(button.value)));
      case 'embed':
        return (await wanted(embedDialog))(button);
      case 'find-term':
        return (await wanted(termFinder))(button);
      case 'save': {
        const trouble = (await wanted(savePost))(button);
        return say(button, trouble === undefined ? { kind: 'nothing' } : { kind: 'trouble', words: trouble });
      }
      case 'shortcuts':
        return openShortcuts(button);
    }
  }

  async function pressKey(event: KeyboardEvent): Promise<void> {
    const { key, repeat, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey || !shortcuts.isOn() || document.querySelector('dialog[open]') !== null) return;
    switch (key) {
      case 'j':
        return walkPosts('next', repeat ? 'repeated' : 'first');
      case 'k':
        return walkPosts('previous', repeat ? 'repeated' : 'first');
      case 'c': {
        const takeaway = takeawayAtHand();
        return repeat || takeaway === undefined ? undefined : copyTakeaway(takeaway, announce);
      }
      case '/':
        // Browsers that search the page by this key would take the focus.
        event.preventDefault();
        return document.querySelector<HTMLElement>('[name=q]')?.focus();
      // Whoever leans on the others wants one change, and one dialog.
      case 't':
        return repeat ? undefined : changeTheme(announce);
      case '?':
        return repeat ? undefined : openShortcuts(document.activeElement);
    }
  }

  return (event, button) => ('key' in event && button instanceof HTMLButtonElement ? pressKey(event) : press(button));
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
