/** What may come next. The `first-…` may also be the end of the list or object that has just begun. */
type Next = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma-or-end';

/**
 * Where a text stops being JSON (RFC 8259): the offset of the first character that can't stand there, or the text's
 * length where it ends too early. `undefined` where it is JSON. Browsers tell this place only in the words of their
 * error messages, each in its own.
 *
 * Takes time in proportion to the text, and no call stack however deeply the text nests.
 */
export function findJsonError(text: string): number | undefined {
  const scanner = createScanner(text);
  /** What ends each list and object that is open. */
  const ends: ('}' | ']')[] = [];

  /** Reads on where `next` has to come. Returns what comes after it, `undefined` where the text is broken. */
  function step(next: Next): Next | undefined {
    const end = ends.at(-1);
    switch (next) {
      case 'colon':
        return scanner.oneOf(':') ? 'value' : undefined;
      case 'first-key':
        return scanner.oneOf('}') ? close() : key();
      case 'key':
        return key();
      case 'first-value':
        return scanner.oneOf(']') ? close() : value();
      case 'value':
        return value();
      case 'comma-or-end':
        if (end === undefined) return undefined;
        if (scanner.oneOf(end)) return close();
        if (!scanner.oneOf(',')) return undefined;
        return end === '}' ? 'key' : 'value';
    }
  }

  function close(): Next {
    ends.pop();
    return 'comma-or-end';
  }

  function key(): Next | undefined {
    return scanner.string() ? 'colon' : undefined;
  }

  function value(): Next | undefined {
    if (scanner.oneOf('{')) {
      ends.push('}');
      return 'first-key';
    }
    if (scanner.oneOf('[')) {
      ends.push(']');
      return 'first-value';
    }
    return scanner.scalar() ? 'comma-or-end' : undefined;
  }

  let next: Next = 'value';
  while (!scanner.atEnd()) {
    const after = step(next);
    if (after === undefined) return scanner.offset();
    next = after;
  }
  return next === 'comma-or-end' && ends.length === 0 ? undefined : text.length;
}

/** What a JSON string can't hold as it is: its closing quote, the backslash, control characters. */
const notPlain = /[^ !#-[\]-\uffff]/g;

/** Moves through a text. Each reader stands behind what it read, or, having said `false`, where that was broken. */
function createScanner(text: string) {
  let at = 0;

  /** One of the characters of `allowed`. */
  function oneOf(allowed: string): boolean {
    if (at === text.length || !allowed.includes(text.charAt(at))) return false;
    at++;
    return true;
  }

  function word(letters: string): boolean {
    return [...letters].every(oneOf);
  }

  function string(): boolean {
    if (!oneOf('"')) return false;
    while (at < text.length) {
      // A search, since a pattern for the whole string runs out of memory when the string is long.
      notPlain.lastIndex = at;
      at = notPlain.exec(text)?.index ?? text.length;
      if (oneOf('"')) return true;
      if (!oneOf('\\') || !escaped()) return false;
    }
    return false;
  }

  function escaped(): boolean {
    if (!oneOf('u')) return oneOf('"\\/bfnrt');
    const hex = '0123456789abcdefABCDEF';
    return oneOf(hex) && oneOf(hex) && oneOf(hex) && oneOf(hex);
  }

  function number(): boolean {
    oneOf('-');
    if (!oneOf('0') && !digits()) return false;
    if (oneOf('.') && !digits()) return false;
    if (!oneOf('eE')) return true;
    oneOf('+-');
    return digits();
  }

  function digits(): boolean {
    if (!oneOf('0123456789')) return false;
    while (oneOf('0123456789'));
    return true;
  }

  return {
    oneOf,
    string,
    /** A string, number or word. */
    scalar: (): boolean => {
      switch (text.charAt(at)) {
        case '"':
          return string();
        case 't':
          return word('true');
        case 'f':
          return word('false');
        case 'n':
          return word('null');
        default:
          return number();
      }
    },
    /** Whether nothing but space is left, which it skips. */
    atEnd: (): boolean => {
      while (oneOf(' \n\r\t'));
      return at === text.length;
    },
    offset: () => at,
  };
}
