/** How the body of a post stands in a file, where it can't stand as it is. */
export interface BodyForm {
  readonly text: string;
  /** Whether each of its lines ended in CRLF. */
  readonly lineEnds?: 'crlf';
  /** Followed by four hexadecimal digits, this character stands for the UTF-16 unit of that number. */
  readonly mark?: string;
}

/** NUL, half of a character, and line ends that editors and version control change are not safe in a file. */
const unsafe = /[\r\0]|\p{Cs}/gu;

/** The first that a text doesn't have marks what is written in another way. */
const firstEscape = 0x241b;

/** Writes a body so that it survives in a text file, nearly always as it is. */
export function escapeBody(body: string): BodyForm {
  const isCrlf = body.includes('\r\n') && !/\r(?!\n)|(?<!\r)\n/u.test(body);
  const text = isCrlf ? body.replaceAll('\r\n', '\n') : body;
  const ends = isCrlf ? { lineEnds: 'crlf' as const } : {};
  if (text.search(unsafe) < 0) return { text, ...ends };
  const mark = unusedCharacter(text);
  const written = text.replaceAll(unsafe, (unit) => `${mark}${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return { text: written, ...ends, mark };
}

/** Undoes {@link escapeBody}, also on what somebody has edited. */
export function unescapeBody({ text, lineEnds, mark }: BodyForm): string {
  const whole =
    mark === undefined
      ? text
      : text
          .split(mark)
          .map((part, index) => {
            if (index === 0) return part;
            const code = /^[\da-f]{4}/u.exec(part)?.[0];
            return code === undefined
              ? `${mark}${part}`
              : `${String.fromCharCode(Number.parseInt(code, 16))}${part.slice(4)}`;
          })
          .join('');
  return lineEnds === 'crlf' ? whole.replaceAll('\n', '\r\n') : whole;
}

function unusedCharacter(text: string): string {
  let code = firstEscape;
  while (text.includes(String.fromCodePoint(code))) code++;
  return String.fromCodePoint(code);
}
