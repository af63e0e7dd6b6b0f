import { findSiteAddress } from '../platform/site-base.ts';
import { type TermKind, termAddress } from '../post/addresses.ts';
import { foldTerm, isTermShortEnough, termSlug } from '../post/term.ts';

const one = { tags: 'tag', categories: 'category' } as const;

/**
 * Puts a field in the place of the button "Find a tag", which leaves of the list what has the words in its name. Of a tag
 * that is not on the list, the address is known all the same: it follows from the name.
 */
export function openTermFinder(button: HTMLButtonElement): void {
  const kind: TermKind = button.value === 'tags' ? 'tags' : 'categories';
  const isWhole = button.dataset.more === '0';
  const label = document.createElement('label');
  const field = document.createElement('input');
  const found = document.createElement('output');
  field.type = 'search';
  field.autocomplete = 'off';
  label.append(button.textContent ?? '', field);
  button.replaceWith(label, found);
  field.focus();

  const items = [...document.querySelectorAll<HTMLElement>('main ul > li')].map((item) => ({
    item,
    name: foldName(item.querySelector('a')?.textContent ?? '', kind),
  }));

  function filter(): void {
    const wanted = foldName(field.value, kind);
    const left = items.filter(({ item, name }) => {
      item.hidden = !name.includes(wanted);
      return !item.hidden;
    });
    for (const group of document.querySelectorAll<HTMLElement>('main section:has(> ul)')) {
      group.hidden = group.querySelector('li:not([hidden])') === null;
    }
    const isListed = left.some(({ name }) => name === wanted);
    const way = wanted === '' || isListed || isWhole ? undefined : wayTo(kind, field.value.trim());
    found.replaceChildren(
      ...(wanted === '' ? [] : [summary(left.length, kind)]),
      ...(way === undefined ? [] : [' ', way]),
    );
  }

  function openFound(): void {
    const wanted = foldName(field.value, kind);
    const exact = items.find(({ name }) => name === wanted);
    const link = exact?.item.querySelector('a') ?? found.querySelector('a') ?? onlyOne(items)?.querySelector('a');
    link?.click();
  }

  // React stops events on HTML it has not hydrated, so they are heard on their way down.
  const hearing = new AbortController();
  const options = { capture: true, signal: hearing.signal };
  function hear(event: Event): void {
    if (!field.isConnected) hearing.abort();
    if (event.target !== field) return;
    if (event.type === 'input') filter();
    if (event instanceof KeyboardEvent && event.key === 'Enter' && !event.isComposing) openFound();
  }
  addEventListener('input', hear, options);
  addEventListener('keydown', hear, options);
}

/** The name as it is compared; people write tags with their `#`, which no tag begins with on the list. */
function foldName(text: string, kind: TermKind): string {
  const name = foldTerm(text);
  return kind === 'tags' ? name.replace(/^#/u, '') : name;
}

function onlyOne(items: readonly { readonly item: HTMLElement }[]): HTMLElement | undefined {
  const left = items.filter(({ item }) => !item.hidden);
  return left.length === 1 ? left[0]?.item : undefined;
}

function summary(count: number, kind: TermKind): string {
  if (count === 0) return `No ${one[kind]} on this list has that in its name.`;
  return count === 1 ? `1 ${one[kind]}` : `${count} ${kind}`;
}

/** The link to a tag that may be there; its page says so where it isn't. */
function wayTo(kind: TermKind, text: string): HTMLAnchorElement | undefined {
  const name = kind === 'tags' ? text.replace(/^#/u, '') : text;
  if (termSlug(name) === '' || !isTermShortEnough(name)) return undefined;
  const link = document.createElement('a');
  link.href = new URL(termAddress(kind, termSlug(name)).slice(1), findSiteAddress()).href;
  link.append(
    'Look for ',
    Object.assign(document.createElement('bdi'), { textContent: kind === 'tags' ? `#${name}` : name }),
  );
  return link;
}
