import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';

const dollar = 36;
const backslash = 92;

/** As micromark counts: line endings, and white space of every kind. */
const isLineEnding = (code: Code) => code !== null && code < -2;
const isSpace = (code: Code) => code !== null && (code < 0 || code === 32);
const isDigit = (code: Code) => code !== null && code >= 48 && code <= 57;

/** Words of a language, two in a row: what stands between two prices is no formula. */
const prose = /(?:^|\s)\p{L}{2,}[,.;:]?\s+\p{L}{2,}/u;
/** Words in a formula, as TeX has them. */
const texWords = /\\(?:text|mathrm|operatorname)\w*\{[^}]*\}/gu;

function isFormula(text: string): boolean {
  return !/`|\]\(/u.test(text) && !prose.test(text.replaceAll(texWords, '').replaceAll(/[*_]/gu, ''));
}

/**
 * Reads `$a_1$` and `$$a_1$$`. As with Pandoc's `tex_math_dollars`, no space stands within single dollars at their ends, and
 * no digit follows them. Whatever dollars come next decide, so that the time grows with the text only.
 * https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
function tokenize(effects: Effects, ok: State, nok: State): State {
  let fence = 0;
  let text = '';
  let last: Code = null;

  const take = (code: Code) => {
    effects.consume(code);
    last = code;
    text += code !== null && code >= 0 ? String.fromCodePoint(code) : ' ';
  };
  const begin: State = (code) => {
    effects.enter('data');
    return opening(code);
  };
  const opening: State = (code) => {
    if (code === dollar) {
      fence++;
      effects.consume(code);
      return opening;
    }
    return fence > 2 || (fence === 1 && isSpace(code)) ? nok(code) : within(code);
  };
  const within: State = (code) => {
    if (code === null) return nok(code);
    if (code === dollar) return closing(0)(code);
    if (isLineEnding(code)) {
      effects.exit('data');
      effects.enter('lineEnding');
      take(code);
      effects.exit('lineEnding');
      return lineStart;
    }
    take(code);
    return code === backslash ? escaped : within;
  };
  const escaped: State = (code) => {
    if (code !== dollar && code !== backslash) return within(code);
    take(code);
    return within;
  };
  const lineStart: State = (code) => {
    if (!isSpace(code) || isLineEnding(code)) return begunLine(code);
    effects.enter('linePrefix');
    return indent(code);
  };
  const indent: State = (code) => {
    if (isSpace(code) && !isLineEnding(code)) {
      effects.consume(code);
      return indent;
    }
    effects.exit('linePrefix');
    return begunLine(code);
  };
  const begunLine: State = (code) => {
    effects.enter('data');
    return within(code);
  };
  const closing =
    (count: number): State =>
    (code) => {
      if (code === dollar) {
        effects.consume(code);
        return closing(count + 1);
      }
      if (count < fence) {
        last = dollar;
        return within(code);
      }
      effects.exit('data');
      const isEnd = count === fence && (fence === 2 || !(isSpace(last) || isDigit(code)));
      return isEnd && isFormula(text) ? ok(code) : nok(code);
    };
  return begin;
}

const formula: Construct = { name: 'formula', tokenize, previous: (code) => code !== dollar };

/**
 * Leaves formulas in a text as they were written, in TeX: `$a*b*c$` would lose its asterisks else, and `\\` its meaning.
 * This is an extension of micromark.
 */
export function formulas(): Extension {
  return { text: { [dollar]: formula } };
}

interface Processor {
  readonly data: () => object;
}

/** The same as a plugin of remark. */
export function remarkFormulas(this: Processor): void {
  const data: { micromarkExtensions?: unknown[] } = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), formulas()];
}
