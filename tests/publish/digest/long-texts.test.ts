// @vitest-environment node
import { expect, it } from 'vitest';
import { parseDigests } from '../../../src/publish/digest/parse-digest';

/** What makes careless patterns take quadratic time or run out of stack. */
const pieces = [
  ...['a\n', ' ', '\n', '`', '```\n', '~~~\n```\n', 'a*', '_', '__a_b', '[', '[a]:', '](', '>', '> ', '&a', '\\'],
  ...[
    '1. a\n',
    '1. a\n3. b\n',
    '- a\n\n\n',
    '|a|\n|-|\n',
    '|',
    '🔥',
    '🔥\n',
    '#a ',
    '#a #b\n',
    '# T\n',
    '\u200B',
    ':',
    '- ',
  ],
  ...['Check out this article from Lobsters\n', 'Main takeaway:\n', 'What do you think?\n', 'Posted on 1760805166\n'],
  ...['Article in Markdown:\n~~~\n', 'Exact fields: {', 'from ', 'https://', '    x\n\n', 'Words, words.\n'],
];

it.each(pieces)('reads a long text of %j in time that grows with its length only', { timeout: 30_000 }, (piece) => {
  const text = piece.repeat(Math.ceil(400_000 / piece.length));
  const started = performance.now();
  for (const start of ['', '✅ Main takeaway:\nThe point.\n']) {
    parseDigests(start + text, { fallbackPublishedAt: '2025-10-18T16:32:46Z' });
  }
  // Quadratic time would be minutes; a slow machine has seconds to spare.
  expect(performance.now() - started).toBeLessThan(10_000);
});
