/** A post as planning knows it. */
export interface IndexedPost {
  readonly slug: string;
  /** Names what the post says: another key is another text. */
  readonly key: string;
  /** RFC 3339. */
  readonly publishedAt: string;
  /** Characters of its text, roughly; without it, it counts as an ordinary post. */
  readonly size?: number | undefined;
}

/** A part of the index as the build before left it. */
export interface PartState {
  /** Its folder's name. */
  readonly folder: string;
  /** How much is in it, in ordinary posts. */
  readonly load: number;
  /** The posts it was made of: what each said, and what the library calls it. */
  readonly posts: Readonly<Record<string, { readonly key: string; readonly id: string }>>;
}

/** A part of the index to come. */
export type PlannedPart =
  /** One that stays; `without` are the posts in it that are not to be found there any more. */
  | { readonly kind: 'kept'; readonly part: PartState; readonly without: readonly string[] }
  | { readonly kind: 'built'; readonly posts: readonly IndexedPost[] };

export interface PartLimits {
  /** What fits into one part, in ordinary posts. The library takes half a megabyte of memory for each. */
  readonly whole: number;
  /** What fits into the part of the newest changes, which is made anew by each of them. */
  readonly fresh: number;
}

/** Two parts of these, and what makes them, stay near a gigabyte. */
export const usualLimits: PartLimits = { whole: 500, fresh: 50 };

/** Characters of an ordinary post: 900 words or so. */
const ordinarySize = 6000;

/**
 * Decides what the parts of the index consist of, newest first, given those of the build before. Whatever has happened
 * since, each post can be found in exactly one part. What is new or changed goes into a small part; when that is full, it
 * goes together with the youngest part that has room left. A full part stays as it is until too much in it is out of
 * date.
 */
export function planParts(
  previous: readonly PartState[],
  posts: readonly IndexedPost[],
  limits: PartLimits = usualLimits,
): readonly PlannedPart[] {
  const bySlug = new Map(posts.map((post) => [post.slug, post]));
  const waiting = new Map(bySlug);
  const parts = previous.map((part) => {
    const live = Object.entries(part.posts).flatMap(([slug, { key }]) => {
      const post = waiting.get(slug);
      if (post?.key !== key) return [];
      waiting.delete(slug);
      return [post];
    });
    return { part, live };
  });

  const kept: PartAndPosts[] = [];
  const built: (readonly IndexedPost[])[] = [];
  for (const candidate of parts) {
    if (candidate.live.length === 0) continue;
    if (!isOutOfDate(candidate, limits)) kept.push(candidate);
    else if (loadOf(candidate.live) >= limits.whole / 2) built.push(candidate.live);
    else for (const post of candidate.live) waiting.set(post.slug, post);
  }
  if (waiting.size > 0) {
    takeFrom(kept, waiting, ({ part }) => part.load <= limits.fresh);
    if (loadOf([...waiting.values()]) > limits.fresh) {
      const youngest = newestFirst(kept).find(({ part }) => part.load < limits.whole * 0.9);
      takeFrom(kept, waiting, (candidate) => candidate === youngest);
    }
    built.push(...cut([...waiting.values()], limits.whole));
  }
  return newestFirst([
    ...kept.map(({ part, live }) => ({ live, plan: { kind: 'kept', part, without: missing(part, live) } as const })),
    ...built.map((live) => ({ live, plan: { kind: 'built', posts: live } as const })),
  ]).map(({ plan }) => plan);
}

interface PartAndPosts {
  readonly part: PartState;
  /** Its posts that are still as they were. */
  readonly live: readonly IndexedPost[];
}

/** How much posts are, in ordinary ones. A long one takes as much memory as several. */
export function loadOf(posts: readonly IndexedPost[]): number {
  return posts.reduce((sum, { size = 0 }) => sum + Math.max(1, size / ordinarySize), 0);
}

/** More than a tenth that can't be found is too much to be carried along, and so is more than a small part. */
function isOutOfDate({ part, live }: PartAndPosts, { fresh }: PartLimits): boolean {
  const all = Object.keys(part.posts).length;
  return all - live.length > Math.min(fresh, all / 10);
}

function missing(part: PartState, live: readonly IndexedPost[]): readonly string[] {
  const found = new Set(live.map(({ slug }) => slug));
  return Object.keys(part.posts).filter((slug) => !found.has(slug));
}

/** Moves the posts of the parts that `belongs` is true of. */
function takeFrom(
  parts: PartAndPosts[],
  waiting: Map<string, IndexedPost>,
  belongs: (part: PartAndPosts) => boolean,
): void {
  for (const part of parts.filter(belongs)) {
    for (const post of part.live) waiting.set(post.slug, post);
    parts.splice(parts.indexOf(part), 1);
  }
}

/** Cuts posts into parts in order of time, so that all but the newest part are full. */
function cut(posts: readonly IndexedPost[], whole: number): readonly (readonly IndexedPost[])[] {
  const parts: IndexedPost[][] = [];
  let load = Number.POSITIVE_INFINITY;
  for (const post of posts.toSorted(byTime)) {
    load += loadOf([post]);
    if (load > whole) {
      parts.push([]);
      load = loadOf([post]);
    }
    parts.at(-1)?.push(post);
  }
  return parts;
}

function newestFirst<T extends { readonly live: readonly IndexedPost[] }>(parts: readonly T[]): readonly T[] {
  return parts
    .map((part) => ({ part, newest: part.live.toSorted(byTime).at(-1) }))
    .toSorted((one, other) => (one.newest && other.newest ? byTime(other.newest, one.newest) : 0))
    .map(({ part }) => part);
}

/** Oldest first; of two at the same moment, always the same one. */
function byTime(one: IndexedPost, other: IndexedPost): number {
  const difference = Date.parse(one.publishedAt) - Date.parse(other.publishedAt);
  return difference !== 0 ? difference : one.slug < other.slug ? -1 : 1;
}
