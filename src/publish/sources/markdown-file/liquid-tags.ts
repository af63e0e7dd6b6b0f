import { codeBlock } from './code-block.ts';
import { embedLink } from './embed-link.ts';
import { destination, type Keep, linkToPost } from './hugo-shortcodes.ts';
import { replacePairs } from './replace-pairs.ts';
import { readTagWords } from './tag-words.ts';

const rawStart = /\{%-?\s*raw\s*-?%\}/gu;
const rawEnd = /\{%-?\s*endraw\s*-?%\}/gu;
const commentStart = /\{%-?\s*comment\s*-?%\}/gu;
const commentEnd = /\{%-?\s*endcomment\s*-?%\}/gu;
const codeStart = /\{%-?\s*(?:highlight|codeblock|code)\b((?:(?!%\}|\{%)[^\n]){0,500})%\}/gu;
const codeEnd = /\{%-?\s*end(?:highlight|codeblock|code)\s*-?%\}/gu;
const tag = /\{%-?\s*([\w-]+)((?:(?!%\}|\{%)[\s\S]){0,2000})%\}/gu;
const output = /\{\{(?![<%])((?:(?!\}\}|\{\{)[^\n]){0,500})\}\}/gu;

/** What is not to be read as Liquid loses its tags, and the rest its comments. */
export function liquidRaw(text: string, keep: Keep): string {
  const shown = replacePairs(text, rawStart, rawEnd, (_, content) =>
    content.replaceAll(/\{[{%]/gu, (mark) => keep(mark, undefined)),
  );
  return replacePairs(shown, commentStart, commentEnd, () => '');
}

/** Blocks of code of Jekyll (`highlight`) and Hexo (`codeblock`). */
export function liquidCode(text: string): string {
  return replacePairs(text, codeStart, codeEnd, ([, rest = ''], code) => {
    const [language = ''] = readTagWords(rest.replace(/-$/u, '')).words;
    return codeBlock(code, language.replace(/^lang:/u, ''));
  });
}

/** Tags and outputs of Liquid (https://jekyllrb.com/docs/liquid/tags/): links and players, and addresses of the site. */
export function liquidTags(text: string, keep: Keep): string {
  return text
    .replaceAll(
      tag,
      (whole, name: string, rest: string) =>
        convert(name, rest.replace(/-$/u, '').trim()) ?? keep(whole, name.startsWith('end') ? undefined : name),
    )
    .replaceAll(output, (whole, inner: string) => siteAddress(inner.trim()) ?? keep(whole, 'output'));
}

function convert(name: string, rest: string): string | undefined {
  switch (name) {
    case 'post_url':
    case 'link':
      return linkToPost(rest.split(/\s/u, 1)[0] ?? '');
    case 'asset_img': {
      const [src = '', ...alt] = readTagWords(rest).words;
      return src === '' ? undefined : `![${alt.join(' ').replaceAll(/[[\]\\]/gu, '\\$&')}](${destination(src)})`;
    }
    default:
      return embedLink(name, readTagWords(rest));
  }
}

/** `{{ site.baseurl }}/a` and `{{ "/a" | relative_url }}` are addresses within the site. */
function siteAddress(output: string): string | undefined {
  if (/^-?\s*site\.(?:base_?url|url)\s*-?$/u.test(output)) return '';
  const path =
    /^-?\s*(?:"([^"|]*)"|'([^'|]*)')\s*(?:\|\s*(?:relative_url|absolute_url|url|prepend:\s*site\.(?:base)?url)\s*){1,3}-?$/u.exec(
      output,
    );
  return path === null ? undefined : (path[1] ?? path[2]);
}
