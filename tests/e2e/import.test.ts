import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './site';

const digest = 'tests/fixtures/digest/harbour-clock.txt';
/** Lines of the format itself; all others are the author's. */
const label = /^(?:💥|📂|✅|#️⃣|🕒)/u;

test('an imported digest is readable on the site, to its last word', async ({ page, site }) => {
  const folder = mkdtempSync(join(tmpdir(), 'takeaway-'));
  try {
    execFileSync('npx', ['tsx', 'src/build/import/import-command.ts', digest, '--slug', 'clock', '--out', folder]);
    expect(readdirSync(folder)).toEqual(['clock.json']);
    site.answers.set('posts/clock.json', { body: readFileSync(join(folder, 'clock.json'), 'utf8') });
  } finally {
    rmSync(folder, { recursive: true });
  }

  await page.goto(`${site.url}?post=clock`);
  await expect(page.getByRole('region', { name: 'Main takeaway' })).toContainText('runs four minutes fast');
  await expect(page.getByRole('heading', { level: 2, name: 'Why nobody fixed it' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What do you think?' })).toBeVisible();
  const shown = (await page.locator('main').innerText()).replaceAll(/\s+/gu, ' ');
  for (const line of readFileSync(digest, 'utf8').split('\n')) {
    const words = line.replace(/^🔥\s*/u, '').trim();
    if (!label.test(line) && words !== '') expect(shown).toContain(words);
  }
});
