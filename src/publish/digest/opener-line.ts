import { isEmojiFramed, isEmojiLed, withoutDecoration, withoutInvisible } from './line-decoration.ts';
import { readNamed } from './named-value.ts';

export interface Opener {
  readonly source: { readonly name?: string; readonly url?: string } | undefined;
  /**
   * `sure`: the words are those of an invitation to read ("Check out this article from Lobsters"). `likely`: only its
   * shape speaks for it (an emoji, and "from" a name), so it needs the lines around it to confirm it.
   */
  readonly confidence: 'sure' | 'likely';
  /** Whether the line has a subject of its own ("this post about compilers"), which must not get lost with it. */
  readonly saysMore: boolean;
  /** Whether an emoji stands at both ends, as no sentence of an article has it. */
  readonly isFramed: boolean;
}

const longestOpener = 160;

const invitation =
  /^(?:(?:please|now|you (?:should|must|can)|hot|today|must)[,:]?\s+)?(?:read|check(?:\s+it)?\s+out|see|discover|explore|dive\s+in(?:to)?|(?:take|have)\s+a\s+look\s+at|look\s+at|don['’]t\s+miss|enjoy|catch(?:\s+up\s+(?:on|with))?|browse|find|unpack|get\s+into|here(?:['’]s|\s+is|\s+comes)|introducing|presenting|learn|try)\s+(?:out\s+)?(?:this|these|that|the|a|an|our|today['’]s|another|one|some)\s+/iu;

const thing =
  /(?:^|[\s-])(?:posts?|articles?|stor(?:y|ies)|threads?|pieces?|reads?|essays?|discussions?|blogs?|blogposts?|entry|entries|columns?|features?|reports?|papers?|write-?ups?|analysis|guides?|tutorials?|links?|submissions?|gems?|news|items?|digests?|summary|interviews?|reviews?|insights?|talks?|videos?|podcasts?|episodes?|newsletters?|picks?|dives?|publications?|takes?|finds?|updates?)$/iu;

const fromName = /^(?<what>.+?)\s+(?:from|via|courtesy\s+of)\s+(?<name>.+)$/iu;
const onName = /^(?<what>.+?)\s+(?:(?:over\s+)?(?:on|at)|in)\s+(?<name>(?:\p{Lu}|\p{Lo}|\p{N}|\[|https?:).*)$/u;

/** Reads the line a digest opens with, which names its source ("💥 Read this insightful post from Hacker News 📖"). */
export function readOpener(line: string): Opener | undefined {
  // Long texts are searched for openers line by line, so lines that can't be one are sorted out cheaply.
  if (line.length > longestOpener || !/\s(?:from|via|of|on|at|in|this|these|that|the|an?|our|today)/iu.test(line)) {
    return undefined;
  }
  const clean = withoutInvisible(line).trim();
  const words = withoutClosingMarks(withoutDecoration(clean));
  const isEmojiFirst = isEmojiLed(clean);
  const isFramed = isEmojiFramed(clean);
  const invited = invitation.exec(words)?.[0];
  const parts = (fromName.exec(words) ?? onName.exec(words))?.groups;
  const what = (parts?.what ?? words).slice(invited?.length ?? 0);
  const isInvitation = invited !== undefined && thing.test(` ${what}`);
  const source = readSource(parts?.name ?? '');
  if (source === undefined ? !isInvitation : invited === undefined && !isEmojiFirst) return undefined;
  return {
    source,
    confidence: isInvitation ? 'sure' : 'likely',
    saysMore: hasSubject(what),
    isFramed,
  };
}

function hasSubject(what: string): boolean {
  return /\s(?:about|on|by|of|to|into|for|how|why|where|when|who|that|in|with)\s|[:,;]/iu.test(what);
}

/** Exclamation marks and the like at the end of the opener are not part of the source's name. */
function withoutClosingMarks(text: string): string {
  return withoutDecoration(text.replace(/[!:.…]+$/u, ''));
}

function readSource(text: string): Opener['source'] {
  return /[\p{L}\p{N}]/u.test(text) ? readNamed(text) : undefined;
}
