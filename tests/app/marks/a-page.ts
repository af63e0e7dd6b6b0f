import { readMark, savedMark } from '../../post/marks/make-mark.ts';

/** Puts a page as it comes prerendered in front of the reader. */
export function showPage(html: string): void {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
}

/** A post in a list, as its card draws it. */
export function card(post: string, title: string): string {
  return `<article><h2><a href="posts/${post}/">${title}</a></h2>
    <button name="save" value="${post}" aria-pressed="false" aria-label="Bookmark: ${title}">Bookmark</button></article>`;
}

/** A post of so many paragraphs. */
export function article(paragraphs: number, post = 'a-post'): string {
  const text = Array.from({ length: paragraphs }, (_, n) => `<p>Paragraph ${n} says something.</p>`).join('');
  return `<article><header><h1>A post</h1></header>${text}
    <footer><button name="save" value="${post}" aria-pressed="false">Bookmark</button></footer></article>`;
}

export const savedKey = 'takeaway:/:saved:a-post';
export const readKey = 'takeaway:/:read:a-post';

export function storeSaved(rest?: Parameters<typeof savedMark>[0]): void {
  localStorage.setItem(savedKey, JSON.stringify(savedMark(rest)));
}

export function storeRead(rest?: Parameters<typeof readMark>[0]): void {
  localStorage.setItem(readKey, JSON.stringify(readMark(rest)));
}
