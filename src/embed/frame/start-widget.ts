import { type Fault, FaultError } from '../../platform/fault.ts';
import { randomId } from '../../platform/ids.ts';
import { readDecoded } from '../../platform/read-decoded.ts';
import { type SiteFiles, siteFiles } from '../../platform/site-files.ts';
import { postAddress, postFile } from '../../post/addresses.ts';
import { decodePost } from '../../post/decode-post.ts';
import type { Post } from '../../post/post-schema.ts';
import { type PostView, postView } from '../../post/post-view.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { isSlug } from '../../post/slug.ts';
import { applyTheme } from '../../ui/apply-theme.ts';
import { type EmbedOptions, readFragment, readOptions } from '../embed-options.ts';
import { knownLanguage } from '../known-language.ts';
import { maxHeight } from '../protocol.ts';
import { card } from './card.ts';
import { brokenCard, faultCard, namelessCard } from './fault-card.ts';
import { connectToHost } from './host.ts';
import { lastLine, readOn } from './last-line.ts';
import { keepLinksOutside, siteHref, siteLink } from './links.ts';
import { reportHeight } from './report-height.ts';

/** The widget of a page: its address, where it shows the post, and the data it reads. */
export interface WidgetWorld {
  readonly address?: URL;
  readonly root?: HTMLElement | null;
  readonly files?: SiteFiles;
}

/**
 * Shows the post that the frame's address names, as its options say, and tells the page around the frame how high it is.
 * What goes wrong is said in the widget, and never costs the way to the post. Resolves when that page has been told.
 */
export async function startWidget(
  site: SiteSettings,
  { address = new URL(location.href), root = document.getElementById('takeaway'), files = siteFiles }: WidgetWorld = {},
): Promise<void> {
  if (root === null) return;
  const options = readOptions((name) => address.searchParams.get(name));
  const fragment = readFragment(address.hash);
  applyTheme(options.theme === 'auto' ? (fragment.theme ?? 'auto') : options.theme);
  const host = connectToHost({ id: fragment.id ?? randomId(), secret: fragment.secret, onTheme: applyTheme });
  keepLinksOutside(host.follow);
  const isSized = fragment.id !== undefined && window.parent !== window;
  const tellHeight = reportHeight((height) => {
    // A loader follows each height, and a scrollbar in between would only change the width. Others let the frame scroll.
    document.documentElement.style.overflowY = isSized && height <= maxHeight ? 'hidden' : '';
    host.resize(Math.min(height, maxHeight));
  });

  /** The page around the frame hears the height first, or it would show the widget in another one. */
  function tellHost(isFault: boolean): void {
    tellHeight();
    host.ready(isFault);
  }

  const slug = (address.searchParams.get('post') ?? '').normalize('NFC');
  if (isSlug(slug)) return showPost({ slug, site, options, root, files, tellHost });
  root.replaceChildren(...namelessCard(slug, site));
  tellHost(true);
}

interface Showing {
  readonly slug: string;
  readonly site: SiteSettings;
  readonly options: EmbedOptions;
  readonly root: HTMLElement;
  readonly files: SiteFiles;
  /** Tells the page around the frame that there is something to see. */
  readonly tellHost: (isFault: boolean) => void;
}

/** How long the page around the frame waits for all of a widget before it shows the card alone, in milliseconds. */
const patience = 4000;

async function showPost(showing: Showing): Promise<void> {
  const { slug, site, options, root, files, tellHost } = showing;
  try {
    const post = await readPost(slug, files);
    const view = postView(post, knownLanguage(options.lang) || site.language);
    const isFull = options.view === 'full';
    const ownPage = siteLink(view.address, 'The post’s own page');
    const line = lastLine(site, view.address, [isFull ? ownPage : readOn(view.address)]);
    document.title = post.title;
    root.replaceChildren(card(view), line);
    // Told of the card first, the page around would give up the room that it keeps for the rest.
    if (isFull || options.comments === 'on') await Promise.race([showRest(post, view, line, showing), pause(patience)]);
    tellHost(false);
  } catch (error) {
    if (error instanceof FaultError && leavesForPage(error.fault)) return location.replace(siteHref(postAddress(slug)));
    root.replaceChildren(
      ...(error instanceof FaultError
        ? faultCard(error.fault, slug, site, () => void tryAgain(showing))
        : brokenCard(slug, site)),
    );
    tellHost(true);
    if (!(error instanceof FaultError)) throw error;
  }
}

/** The button that was clicked is gone by then, so the focus goes to what has come of it. */
async function tryAgain(showing: Showing): Promise<void> {
  await showPost(showing);
  showing.root.querySelector('h1')?.focus();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function readPost(slug: string, files: SiteFiles): Promise<Post> {
  return readDecoded(files, postFile(slug), (data) => decodePost(data, slug), new AbortController().signal);
}

/** The article, where it is wanted, and the comments come with a chunk of their own; without it, the card stays. */
async function showRest(post: Post, view: PostView, line: HTMLElement, { options, root }: Showing): Promise<void> {
  const live = await import('../live/show-live.tsx').catch(() => undefined);
  if (live === undefined) line.firstElementChild?.replaceChildren(readOn(view.address));
  else await live.showLive(root, line, { post, view, options });
}

/**
 * In a sandboxed frame, whose origin is none, a host without CORS headers lets nobody read the post's data. The post's
 * own page needs no script to be read, so the frame goes there.
 */
function leavesForPage(fault: Fault): boolean {
  return self.origin === 'null' && fault.code === 'unreachable';
}
