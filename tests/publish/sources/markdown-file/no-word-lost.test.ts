// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markdownSource } from '../../../../src/publish/sources/markdown-file/markdown-source';

/** Lines and parts of lines of every kind, in any order. `@` becomes a word that no other line has. */
const shapes = [
  ...['@ is a sentence.', '# @', '## @ {#id}', '@', '===', '---', '', '', '> @', '- @', '1. @', '  @', '    @', '\t@'],
  ...['<b>@</b> and <i>@', '@<br>@', '<div>@', '</div>', '<details><summary>@</summary>', '</details>', '<p>@</p>'],
  ...['<T> @', 'a < @ > b', '<!-- more -->', '<!--more-->', '<kbd>@</kbd> @', '<pre><code>@</code></pre>', '<ul><li>@'],
  ...[
    '{% highlight js %}',
    '@ {% endhighlight %} @',
    '{% raw %} @',
    '{% endraw %} @',
    '{{ @ }}',
    '{% @ %}',
    '{% include @ %}',
  ],
  ...[
    '{{< highlight go >}}',
    '{{< /highlight >}}',
    '{{< @ >}}',
    '{{% @ %}} @',
    '{{</* @ */>}}',
    '{{< figure src="a.png" alt="@" caption="@" >}}',
  ],
  ...[
    '```',
    '~~~',
    '`@`',
    '``@',
    '[@](a b)',
    '[@](@ "@")',
    '![@](c)',
    '[^1] @',
    '[^1]: @',
    '[r]: @',
    '[@][r]',
    '$@ < @$',
    '| @ | <b>@</b> |',
    '| - | - |',
  ],
  ...[
    '{: .note}',
    '@ {:.note}',
    '* @',
    '{:toc}',
    '[TOC] @',
    '\\<b>@',
    '&lt;@',
    '@\\',
    '*@ **@*',
    '<a href="x">@</a>',
    '<img alt="a" src="x"> @',
  ],
];

const text = fc
  .array(fc.constantFrom(...shapes), { minLength: 1, maxLength: 25 })
  .chain((lines) => fc.constantFrom('\n', '\n\n', ' ').map((end) => lines.join(end)))
  .map((lines) => {
    let count = 0;
    return lines.replaceAll('@', () => `word${count++}x`);
  });

it('has every word of a text in its post, whatever the order of its lines', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, 'https://site.example/a/'), (words, url) => {
      // The list that a table of contents stands for has no words of its own.
      fc.pre(!/(?:[*+-]|\d\.)[^\n]*\n\s*\{:toc\}/u.test(words));
      const read = markdownSource.parse({
        text: `${words}\n\nThe last words.`,
        url,
        changedAt: '1999-01-01T00:00:00Z',
      });
      expect(read).toMatchObject({ ok: true });
      const said = JSON.stringify(read.ok && read.value.posts[0]?.post);
      expect((words.match(/word\d+x/gu) ?? []).filter((word) => !said.includes(word))).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
});

it('never throws, whatever the text', { timeout: 60_000 }, () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '---\n',
      '+++\n',
      '{"',
      '}\n',
      'a: ',
      '- ',
      '&a ',
      '*a',
      '[',
      ']',
      '{',
      '"',
      '\n',
      '<b>',
      '{{<',
      '>}}',
      '{%',
      '%}',
      '\0',
      '\ue000',
      '\ud800',
      'title: x\n',
      '= ',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.constantFrom('', '---\n', '+++\n', '{"a":'), fc.array(piece, { maxLength: 30 }), (start, pieces) => {
      const source = { text: start + pieces.join(''), fileName: 'a.md', changedAt: '1999-01-01T00:00:00Z' };
      markdownSource.detect(source);
      markdownSource.parse(source);
    }),
    { numRuns: Number(process.env.RUNS ?? 500) },
  );
});
