/** A piece of HTML, with where it stands. Comments, doctypes and what scripts and styles hold count as `other`. */
export interface HtmlToken {
  readonly kind: 'start' | 'end' | 'text' | 'other';
  /** The name of the tag in lower case; empty for what has none. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** How many attributes the tag has. */
  readonly attributes: number;
}

/** Elements whose content is text to a browser, whatever tags seem to stand in it. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

const tagName = /[a-z][^\s/>]*/iy;
const attribute = /[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?/y;
const tagEnd = /[\s/]*>/y;

/**
 * Splits HTML into tags and text as browsers do, in time that grows with the text only. It knows nothing of which element
 * stands where, so that in drawings and formulas, where scripts and styles hold tags, it sees the tags.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let position = 0;
  let foreign = 0;
  const token = (kind: HtmlToken['kind'], end: number, name = '', attributes = 0): HtmlToken => {
    const start = position;
    position = end;
    return { kind, name, start, end, attributes };
  };
  while (position < html.length) {
    const open = html.indexOf('<', position);
    if (open !== position) yield token('text', open < 0 ? html.length : open);
    if (open < 0) return;
    const isEnd = html[open + 1] === '/';
    const name = matchAt(tagName, html, open + (isEnd ? 2 : 1))?.toLowerCase();
    if (name === undefined) {
      const end = endOfComment(html, open);
      yield token(end === undefined ? 'text' : 'other', end ?? open + 1);
      continue;
    }
    const { end, attributes } = endOfTag(html, open + (isEnd ? 2 : 1) + name.length);
    yield token(isEnd ? 'end' : 'start', end, name, attributes);
    if (name === 'svg' || name === 'math') foreign += isEnd ? -1 : 1;
    if (isEnd || foreign > 0) continue;
    if (name === 'plaintext') yield token('text', html.length);
    else if (rawText.has(name)) {
      const close = new RegExp(`</${name}(?=[\\s/>])`, 'giu');
      close.lastIndex = end;
      yield token('other', close.exec(html)?.index ?? html.length);
    }
  }
}

function matchAt(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0];
}

/** Where a comment, doctype or the like ends; `undefined` where none begins. */
function endOfComment(html: string, open: number): number | undefined {
  if (!/[!?/]/u.test(html.charAt(open + 1))) return undefined;
  if (!html.startsWith('<!--', open)) {
    const close = html.indexOf('>', open);
    return close < 0 ? html.length : close + 1;
  }
  const empty = matchAt(/<!---?>/uy, html, open);
  if (empty !== undefined) return open + empty.length;
  const close = /--!?>/gu;
  close.lastIndex = open + 4;
  return close.exec(html) === null ? html.length : close.lastIndex;
}

/** Where a tag ends. One whose quotes are never closed goes on to the end of the text. */
function endOfTag(html: string, position: number): { readonly end: number; readonly attributes: number } {
  let end = position;
  let attributes = 0;
  for (;;) {
    const close = matchAt(tagEnd, html, end);
    if (close !== undefined) return { end: end + close.length, attributes };
    const one = matchAt(attribute, html, end);
    if (one === undefined || (/=\s*$/u.test(one.slice(-200)) && /["']/u.test(html.charAt(end + one.length)))) {
      return { end: html.length, attributes };
    }
    attributes++;
    end += one.length;
  }
}
