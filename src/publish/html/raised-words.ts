const raised = new Map(
  [...'0123456789+-−=()ni'].map((character, index) => [character, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][index] ?? '']),
);
const lowered = new Map(
  [...'0123456789+-−=()'].map((character, index) => [character, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][index] ?? '']),
);

/**
 * The words of `<sup>` and `<sub>`. Markdown has neither, and `10<sup>6</sup>` is not 106: numbers become the letters that
 * Unicode has for them, `10⁶`. Other words stay as they are.
 */
export function raisedWords(text: string, tagName: string): string {
  const letters = tagName === 'sub' ? lowered : raised;
  const characters = [...text.trim()];
  return /\d/u.test(text) && characters.every((character) => letters.has(character))
    ? characters.map((character) => letters.get(character) ?? '').join('')
    : text;
}
