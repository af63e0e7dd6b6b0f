import type { Fault } from '../../platform/fault.ts';
import { failed, ok, type Result } from '../../platform/result.ts';
import type { KeyValueStorage } from '../../platform/storage.ts';
import type { SiteWorld } from '../store/comment-store.ts';
import { followOwnStorage } from './follow-own-storage.ts';
import { draftPrefixes, joinDrafts } from './join-drafts.ts';
import { withQuotesInText } from './quote-in-text.ts';
import type { SwitchableStorage } from './switchable-storage.ts';
import { takeAlong } from './take-along.ts';

/** Why comments stay in the frame's storage. */
export type StayFault =
  | Fault
  /** What was given as the reader's own storage holds nothing at all. */
  | { readonly code: 'own-storage-empty' };

/**
 * Has a store in a frame use the reader's own storage from now on, with all that was written in the frame. What the
 * frame's storage holds stays there, untouched. After a fault, nothing has changed on the page.
 *
 * The second copy stays the frame's, and keeps what is written here from now on: an own one can't be had (see
 * `storage-access.ts`). So the frame shows it also where the reader comes back and doesn't ask for their own storage, and
 * a browser that is killed loses nothing: it is taken along the next time.
 *
 * An empty storage is not taken for the own one. While no page of the site is open, Chromium 156 gives out an empty one
 * that nobody else ever sees, that takes and gives back all that is written, and that is gone with the page.
 */
export function moveToOwnStorage(
  site: SiteWorld,
  storage: SwitchableStorage,
  own: KeyValueStorage,
): Result<void, StayFault> {
  const { keys, texts, byPost, onlySecond } = site;
  const frames = storage.current();
  const there = own.keys('');
  if (!there.ok) return there;
  if (there.value.length === 0) return failed({ code: 'own-storage-empty' });
  const taken = takeAlong({ from: frames, to: own, keys });
  if (!taken.ok) return taken;
  // The page goes on showing what could not be taken along.
  for (const { name, text } of taken.value) onlySecond.set(keys.comment(name), { name, text, fault: undefined });

  const begun = new Map(
    draftPrefixes(keys)
      .flatMap(texts.keys)
      .map((key) => [key, texts.read(key)]),
  );
  const ownBegun = new Map(
    draftPrefixes(keys)
      .flatMap((prefix) => listOf(own, prefix))
      .map((key) => [key, textAt(own, key)]),
  );
  const ownTexts = withQuotesInText(keys, ownBegun, begun);
  storage.switchTo(followOwnStorage(site, frames, own));
  for (const key of new Set([...begun.keys(), ...ownTexts.keys()])) {
    if (key.includes('/', keys.site.length)) continue;
    const here = begun.get(key) ?? '';
    const text = joinDrafts(keys, key, ownTexts.get(key) ?? '', here);
    texts.restore(key, text);
    // Now it is also what was typed here.
    if (here !== '') texts.write(key, text);
  }

  for (const comments of byPost.values()) {
    const snapshot = comments.getSnapshot();
    if (snapshot.state === 'loading') continue;
    for (const [id, { saving }] of snapshot.entries) if (saving.state !== 'saved') comments.retry(id);
    comments.refresh();
  }
  return ok(undefined);
}

function listOf(storage: KeyValueStorage, prefix: string): readonly string[] {
  const listed = storage.keys(prefix);
  return listed.ok ? listed.value : [];
}

function textAt(storage: KeyValueStorage, key: string): string {
  const stored = storage.read(key);
  return stored.ok ? (stored.value ?? '') : '';
}
