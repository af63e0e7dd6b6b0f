/** The most characters (code points) a comment may have. */
export const maxCharacters = 20_000;

/** Why a text can't be posted. */
export type TextProblem =
  | { readonly code: 'nothing-visible' }
  | { readonly code: 'too-long'; readonly characters: number };

/** Spaces, controls, lone surrogates and characters made not to be seen (joiners, fillers, the braille blank). */
const somethingVisible = /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether there is anything in `text` that a reader could see. */
export function isVisible(text: string): boolean {
  return somethingVisible.test(text);
}

/** What stands in the way of posting `text`; `undefined` where nothing does. */
export function findTextProblem(text: string): TextProblem | undefined {
  return findLengthProblem(text) ?? (isVisible(text) ? undefined : { code: 'nothing-visible' });
}

/** The part of {@link findTextProblem} that is worth saying while somebody still types. */
export function findLengthProblem(text: string): TextProblem | undefined {
  const tidy = tidyText(text);
  // There are never more characters than UTF-16 units, so most texts need no counting.
  if (tidy.length <= maxCharacters) return undefined;
  const characters = [...tidy].length;
  return characters > maxCharacters ? { code: 'too-long', characters } : undefined;
}

/** The words for a problem. `what` names the text: "comment", "reply". */
export function describeTextProblem(problem: TextProblem, what: string): string {
  switch (problem.code) {
    case 'nothing-visible':
      return `Write something first: this ${what} is empty.`;
    case 'too-long': {
      const limit = maxCharacters.toLocaleString('en');
      const excess = (problem.characters - maxCharacters).toLocaleString('en');
      return `Too long: ${limit} characters is the limit, and this ${what} has ${excess} more. Shorten it, or post it in parts.`;
    }
  }
}

/**
 * The text to store: without blank lines before and space behind. Spaces that begin its first line stay, since in
 * Markdown they mean something.
 */
export function tidyText(text: string): string {
  const end = text.trimEnd();
  const firstVisible = end.length - end.trimStart().length;
  return end.slice(end.lastIndexOf('\n', firstVisible - 1) + 1);
}

/** The name to store; `undefined` where it shows nothing. */
export function tidyName(name: string): string | undefined {
  return isVisible(name) ? name.trim().replaceAll(/\s+/gu, ' ') : undefined;
}
