// @vitest-environment node
import { expect, it } from 'vitest';
import { htmlToMarkdown } from '../../../src/publish/html/html-to-markdown';

const convert = (html: string, base?: string) => htmlToMarkdown(html, base).markdown;

it.each([
  ['headings and paragraphs', '<h2>One</h2><p>Two<p>Three', '## One\n\nTwo\n\nThree'],
  ['words with a mark inside', 'un<b>believ</b>able', 'un**believ**able'],
  ['space at the ends of marks', 'a <b> b </b>c <i>d </i>e', 'a **b** c *d* e'],
  ['marks in marks', '<b>a <i>b <b>c</b></i></b>', '**a _b c_**'],
  ['marks around nothing', 'a<b> </b>b<i></i>', 'a b'],
  ['deletions', '<del>a</del> <s>b</s>', '~~a b~~'],
  ['line breaks, of which two part paragraphs', '<p>a<br>b<br><br>c<br></p>', 'a\\\nb\n\nc'],
  ['links', '<a href="https://e.org/a_b">a*b</a>', '[a\\*b](https://e.org/a_b)'],
  ['blocks in a link', '<a href="/x"><h2>A</h2><p>b</p></a>', '## [A](/x)\n\n[b](/x)'],
  ['blocks in a mark', '<b>a<p>b</p>c</b>', '**a**\n\n**b**\n\n**c**'],
  ['lists in lists', '<ol start=3><li>a<ul><li>b</ul><li>c</ol>', '3. a\n   - b\n4. c'],
  ['lists of paragraphs', '<ul><li><p>a<p>b<li>c</ul>', '- a\n\n  b\n\n- c'],
  [
    'tasks',
    '<ul><li><input type=checkbox checked> a<li><label><input type=checkbox>b</label></ul>',
    '- [x] a\n- [ ] b',
  ],
  ['quotes', '<blockquote><p>a<blockquote>b</blockquote></blockquote>', '> a\n>\n> > b'],
  ['rules', 'a<hr>b', 'a\n\n---\n\nb'],
  ['code', '<code>a`b</code> <kbd>c</kbd> <a href=x><code>d</code></a>', '``a`b`` `c` [`d`](x)'],
  ['a term and what it means', '<dl><dt>A<dd>b</dl>', '**A**\n\nb'],
  ['what opens on demand', '<details><summary>A</summary>b</details>', '**A**\n\nb'],
  ['raised numbers', 'H<sub>2</sub>O, 10<sup>6</sup>, 1<sup>st</sup>', 'H₂O, 10⁶, 1st'],
  ['how words are read', '<ruby>漢<rt>kan</rt></ruby>', '漢(kan)'],
  ['unknown elements', '<x-y>a</x-y><constructor>b</constructor> <mark>c</mark>', 'ab c'],
  ['prices', '<p>from $5 to $6', 'from \\$5 to \\$6'],
])('keeps %s', (_what, html, markdown) => {
  expect(convert(html)).toBe(markdown);
});

it('keeps tables, and the words of those that Markdown can’t have', () => {
  expect(convert('<table><thead><tr><th>a<th align=right>b</thead><tr><td>1|2<td>c<br>d</table>')).toBe(
    '| a | b |\n| - | -: |\n| 1\\|2 | c d |',
  );
  expect(convert('<table><tr><td rowspan=2>a<td>b<tr><td>c<tr><td colspan=2>d</table>')).toBe(
    '| | |\n| - | - |\n| a | b |\n| | c |\n| d | |',
  );
  expect(convert('<table><caption>A</caption><tr><th>b<th>c<tr><td><ul><li>d<li>e</ul><td>f</table>')).toBe(
    '*A*\n\n| b | c |\n| - | - |\n| • d • e | f |',
  );
  expect(convert('<table><tr><td><h2>a</h2><p>b<td><pre>c</pre></table>')).toBe('## a\n\nb\n\n```\nc\n```');
});

it.each([
  '<pre><code class="language-js">a\n  b</code></pre>',
  '<pre class="lang-js"><span>a</span>\n  b</pre>',
  '<div class="highlight highlight-source-js"><pre>a<br>  b</pre></div>',
  '<pre data-lang="js"><code><div>a</div><div>  b</div></code></pre>',
  '<figure class="highlight js" data-language="js"><table><tr><td class="gutter"><pre>1\n2</pre><td class="code"><pre>a\n  b</pre></table></figure>',
  '<pre class="brush: js">a\n  b</pre>',
  '<div class="sourceCode"><pre class="sourceCode js"><code>a\n  b</code></pre></div>',
])('keeps blocks of code with their language: %s', (html) => {
  expect(convert(html)).toBe('```js\na\n  b\n```');
});

it('keeps pictures, their captions, and finds those that are loaded late', () => {
  expect(convert('<figure><img src="a b.jpg" alt="A [b]"><figcaption>C <em>d</em></figcaption></figure>')).toBe(
    '![A \\[b\\]](<a b.jpg>)\n\n*C d*',
  );
  expect(convert('<img src="data:image/gif;base64,R0" data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript>')).toBe(
    '![](/a.jpg)',
  );
  expect(convert('<picture><source srcset="s.webp 1x, l.webp 2x"><img alt="A"></picture>')).toBe('![A](l.webp)');
  expect(convert('<img src="smile.png" alt="🙂" class="emoji">')).toBe('🙂');
});

it.each([
  '<p>A<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>.</p><section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn:1"><p>Note <a href="#fnref:1" class="footnote-backref">↩︎</a></p></li></ol></section>',
  '<p>A<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup>.</p><section data-footnotes class="footnotes"><h2 id="footnote-label" class="sr-only">Footnotes</h2><ol><li id="user-content-fn-1"><p>Note <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li></ol></section>',
  '<p>A<a href="#_ftn1" name="_ftnref1">[1]</a>.</p><hr><p><a href="#_ftnref1" name="_ftn1">[1]</a> Note</p>',
  '<p>A<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>.</p><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> Note</li></ol>',
  '<p>A<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a>.</p><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>Note</p></div></div>',
])('keeps footnotes of every make: %s', (html) => {
  expect(convert(html)).toBe('A[^1].\n\n[^1]: Note');
});

it('leaves links within the page as words, and notes that nothing refers to as text', () => {
  expect(convert('<nav><a href="#a">1</a></nav><h2 id="a">A <a href="#a">¶</a></h2>')).toBe('1\n\n## A');
  expect(convert('<ol class="footnotes"><li id="fn1">Note</li></ol>')).toBe('1. Note');
});

it('keeps formulas as TeX', () => {
  const tex = '<annotation encoding="application/x-tex">a_1*b_2</annotation>';
  expect(convert(`<span class="katex"><math><mi>a</mi>${tex}</math><span class="katex-html">ab</span></span>`)).toBe(
    '$a_1*b_2$',
  );
  expect(convert('<script type="math/tex; mode=display">x^2</script>')).toBe('$$x^2$$');
  expect(convert('<math><mi>a</mi><mo>+</mo><mi>b</mi></math>')).toBe('a+b');
});

it('makes links of what is embedded', () => {
  const base = 'https://e.org/a/b';
  expect(convert('<iframe src="//www.youtube.com/embed/abcdefghijk?rel=0" title="A film"></iframe>', base)).toBe(
    '[A film](https://www.youtube.com/watch?v=abcdefghijk)',
  );
  expect(convert('a<video><source src="c.mp4">No video</video>b', base)).toBe(
    'a\n\n[e.org](https://e.org/a/c.mp4)\n\nb',
  );
});

it('resolves addresses against the page, or what the page says', () => {
  const html = '<a href="../c?d#e">a</a><img src="f.png">';
  expect(convert(html, 'https://e.org/a/b')).toBe('[a](https://e.org/c?d#e)![](https://e.org/a/f.png)');
  expect(convert(`<base href="https://x.org/y/">${html}`, 'https://e.org/a/b')).toBe(
    '[a](https://x.org/c?d#e)![](https://x.org/y/f.png)',
  );
  expect(convert(html)).toBe('[a](../c?d#e)![](f.png)');
  expect(convert('<a href="//x.org/y">a</a>')).toBe('[a](https://x.org/y)');
});
