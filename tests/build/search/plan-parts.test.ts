// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type IndexedPost,
  type PartLimits,
  type PartState,
  type PlannedPart,
  planParts,
} from '../../../src/build/search/plan-parts.ts';

const limits: PartLimits = { whole: 20, fresh: 4 };

function post(number: number, key = 'a'): IndexedPost {
  return { slug: `post-${number}`, key, publishedAt: new Date(number * 1000).toISOString() };
}

function posts(count: number, from = 1): readonly IndexedPost[] {
  return Array.from({ length: count }, (_, index) => post(from + index));
}

/** What the next build finds of a plan. */
function carryOut(plan: readonly PlannedPart[]): readonly PartState[] {
  return plan.map((planned) => {
    if (planned.kind === 'kept') return planned.part;
    const { posts: of } = planned;
    return {
      folder: of.map(({ slug, key }) => `${slug}${key}`).join(),
      load: of.length,
      posts: Object.fromEntries(of.map(({ slug, key }) => [slug, { key, id: slug }])),
    };
  });
}

/** The posts that a reader can find, as `slug key`, once for each part they are found in. */
function findable(plan: readonly PlannedPart[]): readonly string[] {
  return plan
    .flatMap((planned) =>
      planned.kind === 'built'
        ? planned.posts.map(({ slug, key }) => `${slug} ${key}`)
        : Object.entries(planned.part.posts).flatMap(([slug, { key }]) =>
            planned.without.includes(slug) ? [] : [`${slug} ${key}`],
          ),
    )
    .sort();
}

function sizes(plan: readonly PlannedPart[]): readonly number[] {
  return plan.map((planned) =>
    planned.kind === 'built' ? planned.posts.length : Object.keys(planned.part.posts).length,
  );
}

function built(plan: readonly PlannedPart[]): number {
  return plan.reduce((sum, planned) => sum + (planned.kind === 'built' ? planned.posts.length : 0), 0);
}

describe('the parts of the search index', () => {
  it('are full but for the newest, which come first, where nothing has been indexed before', () => {
    const plan = planParts([], posts(47), limits);
    expect(sizes(plan)).toEqual([7, 20, 20]);
    expect(plan.map((planned) => planned.kind === 'built' && planned.posts.at(-1)?.slug)).toEqual([
      'post-47',
      'post-40',
      'post-20',
    ]);
  });

  it('hold fewer posts where posts are long, since memory goes by length', () => {
    const long = posts(20).map((of) => ({ ...of, size: 60_000 }));
    expect(sizes(planParts([], long, limits))).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
  });

  it('stay as they are where no post has changed', () => {
    const before = carryOut(planParts([], posts(47), limits));
    expect(built(planParts(before, posts(47), limits))).toBe(0);
  });

  it('take one post more by making a small part anew, and none of the others', () => {
    const before = carryOut(planParts([], posts(47), limits));
    const after = planParts(before, posts(48), limits);
    expect(sizes(after)).toEqual([1, 7, 20, 20]);
    expect(built(planParts(carryOut(after), posts(49), limits))).toBe(2);
  });

  it('become fewer again when the small part is full: it goes together with the youngest that has room', () => {
    const before = carryOut(planParts(carryOut(planParts([], posts(47), limits)), posts(51), limits));
    expect(sizes(planParts(before, posts(52), limits))).toEqual([12, 20, 20]);
  });

  it('tell which of their posts are not to be found in them any more', () => {
    const before = carryOut(planParts([], posts(47), limits));
    const edited = posts(47).map((of) => (of.slug === 'post-30' ? { ...of, key: 'b' } : of));
    const plan = planParts(
      before,
      edited.filter(({ slug }) => slug !== 'post-2'),
      limits,
    );
    const kept = plan.filter((planned) => planned.kind === 'kept');
    expect(kept.flatMap(({ without }) => without)).toEqual(['post-30', 'post-2']);
    expect(built(plan)).toBe(1);
  });

  it('are made anew where more than a tenth of one has gone', () => {
    const before = carryOut(planParts([], posts(40), limits));
    const plan = planParts(
      before,
      posts(40).filter((_, index) => index < 37),
      limits,
    );
    expect(plan.map(({ kind }) => kind)).toEqual(['built', 'kept']);
    expect(built(plan)).toBe(17);
  });

  it('have each post in exactly one of them, whatever is added, edited and deleted, at bounded work', () => {
    const change = fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('add' as const), count: fc.integer({ min: 1, max: 9 }) }) },
      fc.record({ kind: fc.constant('edit' as const), at: fc.nat() }),
      fc.record({ kind: fc.constant('delete' as const), at: fc.nat(), count: fc.integer({ min: 1, max: 9 }) }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        let state: readonly PartState[] = [];
        let current: readonly IndexedPost[] = [];
        let next = 1;
        for (const [turn, of] of changes.entries()) {
          const before = current;
          if (of.kind === 'add') {
            current = [...current, ...posts(of.count, next)];
            next += of.count;
          } else if (of.kind === 'edit') {
            current = current.map((one, at) => (at === of.at % current.length ? { ...one, key: `edit-${turn}` } : one));
          } else {
            const from = current.length === 0 ? 0 : of.at % current.length;
            current = current.filter((_, at) => at < from || at >= from + of.count);
          }
          const plan = planParts(state, current, limits);
          expect(findable(plan)).toEqual(current.map(({ slug, key }) => `${slug} ${key}`).sort());
          for (const planned of plan) {
            if (planned.kind === 'built') expect(planned.posts.length).toBeLessThanOrEqual(limits.whole);
            else expect(planned.without.length).toBeLessThanOrEqual(limits.fresh);
          }
          // A single post more costs the small part, or that and the one it goes together with.
          const isOneMore = of.kind === 'add' && of.count === 1 && before.length + 1 === current.length;
          if (isOneMore) expect(built(plan)).toBeLessThanOrEqual(limits.fresh + limits.whole + 1);
          state = carryOut(plan);
        }
      }),
    );
  });
});
