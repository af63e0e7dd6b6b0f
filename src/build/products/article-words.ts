/** Elements that stand within a line, so that their ends are no ends of words. */
const inLine = /^<\/?(?:a|abbr|b|bdi|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u)\b/u;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/**
 * The words of the article on a post's page, without its title and takeaway: what was made of Markdown once need not be
 * read from it again. `html` is a page as the build writes it; of other pages it makes nothing sensible.
 */
export function articleWords(html: string, hasTakeaway: boolean): string {
  const article = between(html, '<article', '</article>');
  const afterHead = after(article, '</header>');
  const body = hasTakeaway ? after(afterHead, '</section>') : afterHead;
  return body
    .slice(0, Math.max(0, body.lastIndexOf('<footer')))
    .replaceAll(/<nav\b.*?<\/nav>/gsu, ' ')
    .replaceAll(/<!--.*?-->/gsu, '')
    .replaceAll(/<img\b[^>]*? alt="([^"]*)"[^>]*>/gu, ' $1 ')
    .replaceAll(/<[^>]*>/gu, (tag) => (inLine.test(tag) ? '' : ' '))
    .replaceAll(/&(amp|lt|gt|quot|#x27);/gu, (_entity, name: string) => entities[name] ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function between(text: string, start: string, end: string): string {
  return text.slice(Math.max(0, text.indexOf(start)), Math.max(0, text.lastIndexOf(end)));
}

function after(text: string, mark: string): string {
  const place = text.indexOf(mark);
  return place < 0 ? text : text.slice(place + mark.length);
}
