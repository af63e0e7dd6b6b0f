import { codeBlock } from './code-block.ts';
import { embedLink } from './embed-link.ts';
import { readFileName } from './file-name.ts';
import { replacePairs } from './replace-pairs.ts';
import { readTagWords, type TagWords } from './tag-words.ts';

const highlightStart = /\{\{[<%]\s*highlight\b([^<>{}]{0,500})[>%]\}\}/gu;
const highlightEnd = /\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/gu;
/** Nobody writes longer ones, and texts with a thousand beginnings are read fast all the same. */
const shortcode =
  /\{\{(?<open>[<%])\s*(?<name>[\w/.-]+)(?<rest>(?:\s(?:(?!\{\{|[>%]\}\})[\s\S]){0,2000})?)(?<close>[>%])\}\}/gu;
/** `{{</* … *\/>}}` shows the shortcode itself. */
const escaped = /\{\{([<%])\/\*((?:(?!\*\/|\{\{)[\s\S]){0,2000})\*\/([>%])\}\}/gu;

/** What to do with a shortcode that has no meaning here, and with words that only look like one: `kind` names what it is. */
export type Keep = (text: string, kind: string | undefined) => string;

/** Shortcodes of Hugo (https://gohugo.io/content-management/shortcodes/) that are blocks of code. */
export function hugoCode(text: string): string {
  return replacePairs(text, highlightStart, highlightEnd, ([, rest = ''], code) =>
    codeBlock(code, readTagWords(rest).words[0] ?? ''),
  );
}

/** Shortcodes that are shown as they are. */
export function hugoEscapes(text: string, keep: Keep): string {
  return text.replaceAll(escaped, (_, open, inner, close) => keep(`{{${open}${inner}${close}}}`, undefined));
}

/** The other shortcodes: pictures, players and links to other posts. */
export function hugoShortcodes(text: string, keep: Keep): string {
  return text.replaceAll(shortcode, (whole, ...groups) => {
    const { name = '', rest = '' } = namedGroups(groups);
    const tag = readTagWords(rest.replace(/\/\s*$/u, ''));
    return convert(name, tag) ?? keep(whole, name.startsWith('/') ? undefined : name);
  });
}

function convert(name: string, tag: TagWords): string | undefined {
  switch (name) {
    case 'figure':
    case 'img':
      return figure(tag);
    case 'ref':
    case 'relref':
      return linkToPost(tag.named.get('path') ?? tag.words[0] ?? '');
    default:
      return embedLink(name, tag);
  }
}

/** A picture with its caption as the title, which Takeaway shows below it. */
function figure({ named, words }: TagWords): string | undefined {
  const src = named.get('src') ?? named.get('link') ?? words[0];
  if (src === undefined || src === '') return undefined;
  const caption = [named.get('title'), named.get('caption'), named.get('attr')]
    .filter((part) => part !== undefined && part !== '')
    .join(' – ');
  const alt = (named.get('alt') ?? '').replaceAll(/[[\]\\]/gu, '\\$&');
  const title = caption === '' ? '' : ` "${caption.replaceAll(/["\\]/gu, '\\$&')}"`;
  const picture = `![${alt}](${destination(src)}${title})`;
  const link = named.get('src') === undefined ? undefined : named.get('link');
  return link === undefined || link === '' ? picture : `[${picture}](${destination(link)})`;
}

/** An address as the destination of a link, whatever is in it. */
export function destination(url: string): string {
  const plain = url.trim().replaceAll(/[\n<>]/gu, encodeURIComponent);
  return /[\s()]/u.test(plain) ? `<${plain}>` : plain;
}

/** Posts lie side by side here, so a path is that of its last part. */
export function linkToPost(path: string): string | undefined {
  const [file = '', place] = path.split('#', 2);
  const parts = file.split('/').filter((part) => part !== '' && !/^_?index(?:\.\w+)*$/iu.test(part));
  const { slug } = readFileName(parts.at(-1));
  if (slug === undefined) return place === undefined ? undefined : `#${place}`;
  return `${encodeURIComponent(slug)}/${place === undefined ? '' : `#${place}`}`;
}

function namedGroups(groups: readonly unknown[]): Readonly<Record<string, string | undefined>> {
  const last: unknown = groups.at(-1);
  return typeof last === 'object' && last !== null ? Object.fromEntries(Object.entries(last)) : {};
}
