import type { CommentRecord } from '../record/comment-record.ts';
import { mergeComment } from '../record/merge-comments.ts';
import type { CommentName } from '../store/comment-keys.ts';
import { nameOfKey, type SetAsideText } from './export-file.ts';
import type { ParsedImport } from './import-comments.ts';

/** What there is of a comment in this browser. */
export type Known =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'record'; readonly record: CommentRecord }
  | { readonly kind: 'unreadable' };

/** What an import will do. Every record of the file is in one of the lists. */
export interface ImportPlan {
  readonly added: readonly CommentRecord[];
  /** The file's version is the newer one. */
  readonly updated: readonly CommentRecord[];
  /** The same or a newer version is here. */
  readonly left: readonly CommentRecord[];
  /** How many of those added and updated are deletions. */
  readonly deleted: number;
  /**
   * Something that can't be read has their place here and keeps it. They come under another id, the same at every
   * import, so that importing again doesn't double them.
   */
  readonly beside: readonly CommentRecord[];
  /** What can't be read here. It is kept as it is where nothing has its place, for a version of the site that can. */
  readonly setAside: readonly SetAsideText[];
  /** On how many posts something changes. */
  readonly posts: number;
}

type Outcome = 'added' | 'updated' | 'left' | 'beside';

/** Compares a file, or another storage, with what is here. Changes nothing. */
export function planImport(
  { records, setAside }: Pick<ParsedImport, 'records' | 'setAside'>,
  known: (name: CommentName) => Known,
): ImportPlan {
  const plan: Record<Outcome, CommentRecord[]> = { added: [], updated: [], left: [], beside: [] };
  // What is kept unread gets its place first.
  const taken = new Set(setAside.map(({ key }) => nameKey(nameOfKey(key))));
  const knownThen = (name: CommentName): Known => {
    const here = known(name);
    return here.kind === 'nothing' && taken.has(nameKey(name)) ? { kind: 'unreadable' } : here;
  };
  for (const record of records) {
    const [outcome, placed] = placeRecord(record, knownThen);
    plan[outcome].push(placed);
  }
  const merged = [...plan.added, ...plan.updated];
  return {
    ...plan,
    setAside,
    deleted: merged.filter(({ deletedAt }) => deletedAt !== undefined).length,
    posts: new Set([...merged, ...plan.beside].map(({ post }) => post)).size,
  };
}

function placeRecord(record: CommentRecord, known: (name: CommentName) => Known): readonly [Outcome, CommentRecord] {
  const here = known(record);
  if (here.kind === 'nothing') return ['added', record];
  return here.kind === 'record' ? [compare(here.record, record), record] : placeBeside(record, known);
}

/** Ids differ in the other digits, so that changing the one of the UUID's version takes no other comment's place. */
function placeBeside(record: CommentRecord, known: (name: CommentName) => Known): readonly [Outcome, CommentRecord] {
  const { post, id } = record;
  const digit = 14;
  for (let step = 1; step < 16; step++) {
    const other = ((Number.parseInt(id.charAt(digit), 16) + step) % 16).toString(16);
    const moved = { ...record, id: `${id.slice(0, digit)}${other}${id.slice(digit + 1)}` };
    const here = known({ post, id: moved.id });
    // A deletion gets a place too: it has to outlive a copy of the comment that is imported after it.
    if (here.kind === 'nothing') return [record.deletedAt === undefined ? 'beside' : 'added', moved];
    if (here.kind === 'record') return [compare(here.record, moved), moved];
  }
  return ['beside', record];
}

function nameKey(name: CommentName | undefined): string {
  return `${name?.post}:${name?.id}`;
}

function compare(here: CommentRecord, record: CommentRecord): Outcome {
  return mergeComment(here, record) === here ? 'left' : 'updated';
}
