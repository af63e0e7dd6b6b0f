import { failed, ok, type Result } from '../../platform/result.ts';
import { decodePost } from '../../post/decode-post.ts';
import { slugify } from '../../post/slug.ts';
import { toPostFile } from '../post-file.ts';
import { digestSource } from './digest-source.ts';
import { feedSource } from './feed/feed-source.ts';
import { ghostSource } from './ghost/ghost-source.ts';
import { hackerNewsSource } from './hacker-news/hacker-news-source.ts';
import { longestPost } from './longest-post.ts';
import { markdownSource } from './markdown-file/markdown-source.ts';
import { postJsonSource } from './post-json-source.ts';
import { takeawayFeedSource } from './site-export/takeaway-feed-source.ts';
import type { GivenFields, ImportedPost, ImportedSource, Importer, SourceFault, SourceText } from './source.ts';
import { webPageSource } from './web-page/web-page-source.ts';
import { wordpressRestSource } from './wordpress/wordpress-rest-source.ts';
import { wxrSource } from './wordpress/wxr-source.ts';

/** All kinds of sources. The first that knows a text reads it, so those that know the least for sure come last. */
const importers: readonly Importer[] = [
  takeawayFeedSource,
  wxrSource,
  feedSource,
  ghostSource,
  wordpressRestSource,
  hackerNewsSource,
  webPageSource,
  markdownSource,
  postJsonSource,
  digestSource,
];

/** What a source was taken for, and what came of it. */
export interface SourceOutcome {
  /** What people call the format. */
  readonly format: string;
  readonly read: Result<ImportedSource, SourceFault>;
}

/** Makes posts of a text of any kind that is known, by what is in it. Never throws. */
export function importSource(source: SourceText): SourceOutcome {
  const { format, parse, holdsMany = false } = importers.find(({ detect }) => detect(source)) ?? digestSource;
  if (!holdsMany && source.text.length > longestPost) {
    return { format, read: failed({ code: 'too-long', longest: longestPost }) };
  }
  const read = parse(source);
  return { format, read: read.ok ? ok(withGiven(read.value, source.given ?? {})) : read };
}

/** Puts fields that were given in the place of those that were read. */
function withGiven({ posts, refused, notes }: ImportedSource, given: GivenFields): ImportedSource {
  const own = Object.entries(given).filter(([, value]) => value !== undefined);
  if (own.length === 0) return { posts, refused, notes };
  const outcomes = posts.map((imported) => [imported, replaceFields(imported, given)] as const);
  return {
    posts: outcomes.flatMap(([, outcome]) => (outcome.ok ? [outcome.value] : [])),
    refused: [
      ...refused,
      ...outcomes.flatMap(([{ post }, outcome]) => (outcome.ok ? [] : [{ name: post.title, fault: outcome.fault }])),
    ],
    notes,
  };
}

function replaceFields(imported: ImportedPost, given: GivenFields): Result<ImportedPost, SourceFault> {
  const { post, hasSlug } = imported;
  const { slug, ...fields } = given;
  const own = Object.entries(fields).filter(([, value]) => value !== undefined);
  const isRenamed = !hasSlug && fields.title !== undefined && fields.title !== post.title;
  const name = slug ?? (isRenamed ? slugify(fields.title ?? '') || post.slug : post.slug);
  const read = decodePost({ ...toPostFile(post), ...Object.fromEntries(own) }, name);
  if (!read.ok) return failed({ code: 'refused-post', issues: read.fault });
  return ok({
    ...imported,
    post: read.value,
    hasDate: imported.hasDate || fields.publishedAt !== undefined,
    hasTitle: imported.hasTitle || fields.title !== undefined,
    hasSlug: hasSlug || slug !== undefined,
  });
}
