import { readLabelledLine } from './labelled-line.ts';
import { leadingEmoji, ownLineLimit, withoutInvisible } from './line-decoration.ts';

/** Hashtags written together, `#AI#ML`, are several; the mark that ends `#C#` belongs to its name. */
const nextHashtag = /(?=[#＃][\p{L}\p{N}_])/u;

/**
 * Reads a line of tags: hashtags alone (`#Cloud #C++`), hashtags or words behind the keycap `#️⃣`, or a list behind
 * "Tags:", separated by commas unless it is one of hashtags. `undefined` for any line that says something else.
 */
export function readTags(line: string): readonly string[] | undefined {
  if (line.length > ownLineLimit * 4) return undefined;
  const clean = withoutInvisible(line).trim();
  const labelled = readLabelledLine(clean);
  if (labelled?.hasColon && /^(?:hash)?tags?$/u.test(labelled.label)) return readList(labelled.value);
  const keycap = /^#\uFE0F?\u20E3/u.exec(clean)?.[0];
  if (keycap !== undefined) return readList(clean.slice(keycap.length), /\s/u) ?? [];
  return readHashtags(clean);
}

function readList(value: string, otherSeparator = /\s(?=[#＃])/u): readonly string[] | undefined {
  const hashtags = readHashtags(value);
  if (hashtags !== undefined) return hashtags;
  const separator = value.includes(',') ? /,/u : otherSeparator;
  const names = value.split(separator).map((name) => name.trim().replace(/^[#＃]+\s*/u, ''));
  const known = names.filter((name) => name !== '');
  return known.length > 0 ? known : undefined;
}

function readHashtags(text: string): readonly string[] | undefined {
  const tags: string[] = [];
  for (const word of text.slice(leadingEmoji(text).length).split(/[\s,，、;·|]+/u)) {
    const hashtag = /^[*_]+[#＃]/u.test(word) ? word.replaceAll(/^[*_]+|[*_]+$/gu, '') : word;
    if (/^[#＃]*$/u.test(hashtag)) continue;
    if (!/^[#＃]/u.test(hashtag)) return undefined;
    tags.push(...hashtag.split(nextHashtag).map((tag) => tag.replace(/^[#＃]+/u, '')));
  }
  const hasWords = tags.length > 0 && tags.every((tag) => /[\p{L}\p{N}]/u.test(tag));
  // "#1" alone is a number, "#1 #2" could be tags; no service sends a single tag without a letter.
  return hasWords && tags.some((tag) => /\p{L}/u.test(tag) || tags.length > 1) ? tags : undefined;
}
