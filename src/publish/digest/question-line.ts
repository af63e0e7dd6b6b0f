import { readLabelledLine } from './labelled-line.ts';
import { isEmojiLed, ownLineLimit, withoutDecoration, withoutInvisible } from './line-decoration.ts';

/** The question a post has without saying so; a digest that asks it needs no field of its own for it. */
export const defaultQuestion = 'What do you think?';

const usualBeginning = new RegExp(
  String.raw`^(?:(?:so|and|now|but|hey|well),?\s+)?(?:` +
    String.raw`what\s+do\s+(?:you|y'all)\b` +
    String.raw`|what(?:'s|s|\s+is|\s+are)\s+your\b` +
    String.raw`|what\s+would\s+you\b` +
    String.raw`|how\s+(?:do|would|about)\s+you\b` +
    String.raw`|do\s+you\s+(?:agree|think)\b` +
    String.raw`|(?:any\s+|your\s+)?thoughts\s*[?？]` +
    String.raw`|(?:please\s+)?(?:share|tell|drop|leave|add|post)\s+(?:us\s+|me\s+)?(?:your|a)\s+(?:thoughts?|takes?|views?|opinions?|experiences?|comments?|ideas?)\b` +
    String.raw`|(?:please\s+)?(?:let|tell)\s+(?:us|me)\s+(?:know|what)\b` +
    String.raw`|join\s+the\s+(?:conversation|discussion|debate)\b` +
    String.raw`|have\s+your\s+say\b` +
    String.raw`|(?:we'd|i'd|we\s+would|i\s+would)\s+love\s+to\s+hear\b)`,
  'iu',
);

/**
 * Reads a line that asks the readers something: the usual wordings ("What's your take? Share your thoughts…"), any
 * question that begins with an emoji, and whatever follows "Question:". The text is the question as it is put, or
 * `undefined` for the default one. Whether it is *the* question depends on where it stands.
 */
export function readQuestion(line: string): { readonly text: string | undefined } | undefined {
  if (line.length > ownLineLimit) return undefined;
  const labelled = readLabelledLine(line);
  if (labelled?.label === 'question' && labelled.value !== '') return { text: labelled.value };

  const text = withoutDecoration(withoutInvisible(line));
  const isUsual = usualBeginning.test(text.replaceAll(/[’‘ʼ]/gu, "'"));
  const isMarked = isEmojiLed(line) && /[?？؟]/u.test(text);
  if (!isUsual && !isMarked) return undefined;
  return { text: text === defaultQuestion ? undefined : text };
}
