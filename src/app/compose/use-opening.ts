import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { type Fault, FaultError } from '../../platform/fault.ts';
import { findSiteBase } from '../../platform/site-base.ts';
import { composeAddress } from '../../post/addresses.ts';
import { isBlank } from '../../publish/compose/compose-fields.ts';
import type { ComposerSnapshot } from '../../publish/compose/composer.ts';
import type { DraftRecord } from '../../publish/compose/draft-record.ts';
import { fieldsOfPost } from '../../publish/compose/fields-of-post.ts';
import type { ComposeWorld } from './compose-world.ts';

/** How it stands with what the address asks for. */
export type Opening =
  | { readonly state: 'done' | 'loading' }
  | { readonly state: 'failed'; readonly fault: Fault; readonly slug: string };

/**
 * Brings on screen what the address asks for: a draft (`?draft=<id>`), a post of the site (`?post=<slug>`), else the draft
 * that was changed last. The address then names the draft on screen, so that a reload finds it again.
 */
export function useOpening(
  { composer, readPost }: Pick<ComposeWorld, 'composer' | 'readPost'>,
  snapshot: ComposerSnapshot,
  drafts: readonly DraftRecord[],
): readonly [Opening, tryAgain: () => void] {
  const { search, key } = useLocation();
  const [opening, setOpening] = useState<Opening>({ state: 'done' });
  const [tries, setTries] = useState(0);

  const open = useEffectEvent(async (signal: AbortSignal) => {
    const query = new URLSearchParams(search);
    const [id, slug] = [query.get('draft'), query.get('post')?.normalize('NFC')];
    const draft =
      id === null && slug === undefined ? drafts[0] : drafts.find((one) => one.id === id || one.post === slug);
    setOpening({ state: 'done' });
    if (draft !== undefined) {
      if (slug !== undefined || id !== null || isBlank(composer.getSnapshot().fields)) composer.open(draft);
    } else if (slug !== undefined) {
      setOpening({ state: 'loading' });
      try {
        const post = await readPost(slug);
        if (signal.aborted) return;
        composer.begin(fieldsOfPost(post), slug);
        setOpening({ state: 'done' });
      } catch (error) {
        if (!(error instanceof FaultError)) throw error;
        if (!signal.aborted) setOpening({ state: 'failed', fault: error.fault, slug });
      }
    }
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another address, or the same once more, asks anew
  useEffect(() => {
    const controller = new AbortController();
    void open(controller.signal);
    return () => controller.abort();
  }, [search, key, tries]);

  const { id, post, fields, keeping } = snapshot;
  const wanted =
    keeping.state === 'kept' ? `?draft=${id}` : post === undefined ? '' : `?${new URLSearchParams({ post })}`;
  const isEmpty = isBlank(fields);
  useEffect(() => {
    // What is being stored, or can't be, keeps the address it has; what is empty has none.
    if (opening.state !== 'done' || (wanted === '' && !isEmpty)) return;
    if (location.search === wanted || !location.pathname.endsWith(composeAddress)) return;
    // Past the router: to it, this would be another page.
    history.replaceState(history.state, '', `${findSiteBase()}${composeAddress.slice(1)}${wanted}`);
  }, [opening.state, wanted, isEmpty]);

  return [opening, () => setTries(tries + 1)];
}
