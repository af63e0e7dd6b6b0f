import type { Near } from '../catalog/near/near-file.ts';
import { createTermMemory } from './term-memory.ts';

/** What has to be known of a post to find those around it. */
export interface NearPost {
  readonly slug: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly category?: string | undefined;
  readonly tags: readonly string[];
}

/**
 * Weighs what a post has in common with an older one: how rare the tags are that both have, in all, how rare the category
 * is if it is the same (both 0 for what all posts have), and how many posts lie between them.
 */
export type KinshipScore = (tags: number, category: number, between: number) => number;

/** As many as are looked at in a moment. */
const mostRelated = 4;

/** Less than this is no kinship: a common tag, or a large category, says little of a post. */
const threshold = 1;

/**
 * What stands around each post, by slug: the next newer and the next older one, and older ones about the same. Posts come
 * oldest first. One that is newer than all others changes nothing but the `newer` of the one before it, and the work grows
 * with the posts, not with their pairs: 100,000 take a few seconds.
 */
export function nearPosts(
  oldestFirst: readonly NearPost[],
  scoreOf: KinshipScore = kinshipScore,
): ReadonlyMap<string, Near> {
  const findRelated = createKinshipFinder(oldestFirst.length, scoreOf);
  return new Map(
    oldestFirst.map((post, index) => [
      post.slug,
      around(
        oldestFirst[index + 1],
        oldestFirst[index - 1],
        findRelated(post).flatMap((other) => oldestFirst[other] ?? []),
      ),
    ]),
  );
}

/** Of posts that are as close, the newer one comes first; a small category is worth less than a rare tag. */
export function kinshipScore(tags: number, category: number, between: number): number {
  return tags + 0.4 * category + 0.2 / (1 + between / 50);
}

/**
 * Finds the places of the older posts that are closest to a post, the closest first. It has to see all posts, at most
 * `total`, in the order of their places, and knows nothing of those that come later.
 */
function createKinshipFinder(total: number, scoreOf: KinshipScore): (post: NearPost) => readonly number[] {
  const tags = createTermMemory();
  const categories = createTermMemory();
  // What the post at hand has in common with each older one. Objects and sets instead would take most of the time.
  const inTags = new Float64Array(total);
  const inCategory = new Float64Array(total);
  const metBy = new Int32Array(total).fill(-1);
  const kin: number[] = [];
  let place = 0;

  function meet(other: number): void {
    if (metBy[other] === place) return;
    metBy[other] = place;
    inTags[other] = 0;
    inCategory[other] = 0;
    kin.push(other);
  }

  return (post) => {
    kin.length = 0;
    for (const { rarity, places } of tags.recall(post.tags)) {
      for (const other of places) {
        meet(other);
        inTags[other] = (inTags[other] ?? 0) + rarity;
      }
    }
    const ownCategory = post.category === undefined ? [] : [post.category];
    for (const { rarity, places } of categories.recall(ownCategory)) {
      for (const other of places) {
        meet(other);
        inCategory[other] = rarity;
      }
    }
    const related = best(kin, (other) => scoreOf(inTags[other] ?? 0, inCategory[other] ?? 0, place - other - 1));
    tags.remember(post.tags, place);
    categories.remember(ownCategory, place);
    place += 1;
    return related;
  };
}

/** The few that score best, and reach the threshold; of two that score the same, the newer one. */
function best(kin: readonly number[], scoreOf: (other: number) => number): readonly number[] {
  const found: { readonly other: number; readonly score: number }[] = [];
  let least = threshold;
  for (const other of kin) {
    const score = scoreOf(other);
    if (score < least) continue;
    const rank = found.findIndex((than) => score > than.score || (score === than.score && other > than.other));
    found.splice(rank === -1 ? found.length : rank, 0, { other, score });
    found.length = Math.min(found.length, mostRelated);
    least = found[mostRelated - 1]?.score ?? threshold;
  }
  return found.map(({ other }) => other);
}

function around(newer: NearPost | undefined, older: NearPost | undefined, related: readonly NearPost[]): Near {
  return {
    ...(newer !== undefined && { newer: neighbour(newer) }),
    ...(older !== undefined && { older: neighbour(older) }),
    related: related.map((post) => ({
      ...neighbour(post),
      publishedAt: post.publishedAt,
      ...(post.category !== undefined && { category: post.category }),
    })),
  };
}

function neighbour({ slug, title }: NearPost): { readonly slug: string; readonly title: string } {
  return { slug, title };
}
