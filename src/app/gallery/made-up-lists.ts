import type { ListPage, TermIndex } from '../../catalog/list-files.ts';
import type { Near } from '../../catalog/near/near-file.ts';
import type { PostSummary } from '../../catalog/post-summary.ts';
import { type SummaryView, summaryView } from '../../catalog/summary-view.ts';
import { postMinutes } from '../../post/post-view.ts';
import { termSlug } from '../../post/term.ts';
import { postOf } from './made-up-posts.ts';
import { madeUpWords } from './made-up-texts.ts';
import type { TextKind } from './states.ts';

/** What a list says of a post whose every text is of one kind. */
function summaryOf(kind: TextKind, number = 1): PostSummary {
  const post = postOf(kind);
  return {
    ...post,
    slug: `${post.slug}-${number}`,
    category: post.category,
    source: post.source,
    language: post.language,
    minutes: postMinutes(post),
    takeaway: madeUpWords[kind].replaceAll('*', ''),
  };
}

/** The same, ready to be shown. */
export function summaryViewOf(kind: TextKind, number?: number): SummaryView {
  return summaryView(summaryOf(kind, number), 'en-GB');
}

/** A page of a list with posts of one kind. */
export function listPageOf(kind: TextKind, size = 3): ListPage {
  const [name] = postOf(kind).tags;
  return { name, older: 1, posts: Array.from({ length: size }, (_, place) => summaryOf(kind, place + 1)) };
}

/** What stands around a post, with titles of one kind. */
export function nearOf(kind: TextKind): Near {
  const [newer, older, ...related] = Array.from({ length: 4 }, (_, place) => summaryOf(kind, place + 1));
  return { newer, older, related };
}

/** Categories or tags with names of one kind. */
export function termIndexOf(kind: TextKind): TermIndex {
  return { terms: postOf(kind).tags.map((name, place) => ({ name, slug: termSlug(name), count: place ** 2 + 1 })) };
}
