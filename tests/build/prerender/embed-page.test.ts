// @vitest-environment node
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { embedPage } from '../../../src/build/prerender/embed-page';

const bundled = `<!doctype html>
<html lang="de" dir="ltr">
  <head>
    <meta charset="utf-8" />
    <title>Takeaway</title>
    <script>
      first();
    </script>
    <script type="module" crossorigin src="../../assets/widget-abc123.js"></script>
    <link rel="stylesheet" crossorigin href="../../assets/widget-def456.css">
  </head>
  <body><main id="takeaway"></main></body>
</html>`;

const styles = 'body{margin:0;content:"$&"}';

const made = () =>
  embedPage(bundled, 'R&D <digests> $&', async (path) => {
    expect(path).toBe('assets/widget-def456.css');
    return `${styles}\n`;
  });

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('has its styles in it, so that nothing is waited for, and its script from where the page lies', async () => {
  const html = await made();
  expect(html).toContain(`<style>${styles}</style>`);
  expect(html).not.toContain('stylesheet');
  expect(html).toContain('src="../assets/widget-abc123.js"');
  expect(html).not.toContain('../../');
});

it('allows its own script and styles by their hashes, before anything else', async () => {
  const html = await made();
  const policy = /<head><meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(html)?.[1] ?? '';
  expect(policy).toContain(`script-src 'self' ${hash('\n      first();\n    ')};`);
  expect(policy).toContain(`style-src 'self' ${hash(styles)};`);
  expect(policy).toContain("require-trusted-types-for 'script'");
});

it('is called as the site is', async () => {
  expect(await made()).toContain('<title>R&amp;D &lt;digests> $&amp;</title>');
});

it.each(['<link rel="stylesheet" crossorigin href="../../assets/widget-def456.css">', '<script>'])(
  'is not made where the bundler has left out %s',
  async (part) => {
    const broken = bundled.replace(part, '');
    await expect(embedPage(broken, 'A site', async () => styles)).rejects.toThrow('lacks');
  },
);
