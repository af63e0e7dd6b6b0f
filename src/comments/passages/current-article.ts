import { type ArticleText, readArticle } from './article-text.ts';

/** How long the article has to change, at most, before those who watch it hear of it, in milliseconds. */
const delay = 300;

/** The article of the page: React may draw it anew, and another page brings another one. */
export interface CurrentArticle {
  /** Its text as it stands now, the same object as long as nothing changes; `undefined` where the page has no article. */
  readonly read: () => ArticleText | undefined;
  /** Calls `listener` some time after each change. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Reads and watches the article that `find` finds, only as long as somebody wants to know. */
export function createCurrentArticle(find: () => Element | null): CurrentArticle {
  const listeners = new Set<() => void>();
  let element: Element | null = null;
  let known: ArticleText | undefined;
  let observer: MutationObserver | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function notice(records: readonly MutationRecord[]): void {
    const found = find();
    // Comments change all the time, and are none of our business.
    if (found === element && !records.some(({ target }) => found?.contains(target))) return;
    element = found;
    known = undefined;
    timer ??= setTimeout(notify, delay);
  }

  function notify(): void {
    timer = undefined;
    for (const listener of listeners) listener();
  }

  function read(): ArticleText | undefined {
    if (observer === undefined) return readFound(find());
    notice(observer.takeRecords());
    known ??= readFound(element);
    return known;
  }

  function subscribe(listener: () => void): () => void {
    if (observer === undefined) {
      element = find();
      observer = new MutationObserver(notice);
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    }
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      observer?.disconnect();
      observer = undefined;
      known = undefined;
      clearTimeout(timer);
      timer = undefined;
    };
  }

  return { read, subscribe };
}

function readFound(element: Element | null): ArticleText | undefined {
  return element === null ? undefined : readArticle(element);
}

/** The first article of the page is the post; those of comments come after it. */
export const currentArticle = createCurrentArticle(() => document.querySelector('main article'));
