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
import { maxHeight } from '../protocol.ts';
import { card } from './card.ts';
import { faultCard, namelessCard } from './fault-card.ts';
import { connectToHost } from './host.ts';
import { lastLine, readOn } from './last-line.ts';
import { keepLinksOutside, siteHref } from './links.ts';
import { reportHeight } from './report-height.ts';

/** The widget of a page: its address, where it shows the post, and the data it reads. */
export interface WidgetWorld {
  readonly address?: URL;
  readonly root?: HTMLElement | null;
  readonly files?: SiteFiles;
}

/**
 * Shows the post that the frame's address names, as its options say, and tells the page around the frame how high it is.
 * What goes wrong is said in the widget, and never costs the way to the post. Resolves when the post, or the fault, is
 * on the screen; the article and the comments follow.
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
  const isSized = fragment.id !== undefined;
  const tellHeight = reportHeight((height) => {
    // A loader follows each height, and a scrollbar in between would only change the width. Others let the frame scroll.
    document.documentElement.style.overflow = isSized && height <= maxHeight ? 'hidden' : '';
    host.resize(height);
  });

  /** The page around the frame hears the height first, or it would show the widget in another one. */
  function show(elements: readonly HTMLElement[], isFault: boolean): void {
    root?.replaceChildren(...elements);
    tellHeight();
    host.ready(isFault);
  }

  const slug = (address.searchParams.get('post') ?? '').normalize('NFC');
  if (isSlug(slug)) await showPost({ slug, site, options, root, files, show });
  else show(namelessCard(slug, site), true);
}

interface Showing {
  readonly slug: string;
  readonly site: SiteSettings;
  readonly options: EmbedOptions;
  readonly root: HTMLElement;
  readonly files: SiteFiles;
  readonly show: (elements: readonly HTMLElement[], isFault: boolean) => void;
}

async function showPost(showing: Showing): Promise<void> {
  const { slug, site, options, files, show } = showing;
  try {
    const post = await readPost(slug, files);
    const view = postView(post, options.lang || site.language);
    const isFull = options.view === 'full';
    document.title = post.title;
    const line = lastLine(site, view.address, isFull ? [] : [readOn(view.address)]);
    show([card(view), line], false);
    if (isFull || options.comments === 'on') await showRest(post, view, line, showing);
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    if (leavesForPage(error.fault)) return location.replace(siteHref(postAddress(slug)));
    show(
      faultCard(error.fault, slug, site, () => void showPost(showing)),
      true,
    );
  }
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
