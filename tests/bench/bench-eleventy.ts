import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchPost, MakePost } from './make-archive.ts';
import { runMeasured } from './run-measured.ts';
import { type Row, seconds } from './table.ts';

/** The version that is installed for the run. */
const version = '3.1.8';

const layout = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><main><article><h1>{{ title }}</h1><p>{{ takeaway }}</p>{{ content | safe }}</article></main></body></html>
`;

const config = `export default (config) => { config.setInputDirectory('content'); config.setOutputDirectory('site'); };\n`;

/** Builds the same posts with Eleventy: one page each and nothing else, no lists, no feeds, no search. */
export async function benchEleventy(total: number, make: MakePost): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'takeaway-eleventy-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
    writeFileSync(join(folder, 'eleventy.config.js'), config);
    mkdirSync(join(folder, 'content/_includes'), { recursive: true });
    writeFileSync(join(folder, 'content/_includes/post.njk'), layout);
    for (let number = 0; number < total; number++) {
      const post = make(number);
      writeFileSync(join(folder, 'content', `${post.slug}.md`), markdownFile(post));
    }
    await runMeasured('npm', ['install', '--no-audit', '--no-fund', `@11ty/eleventy@${version}`], folder);
    const built = await runMeasured('npx', ['eleventy', '--quiet'], folder);
    return [
      [`Eleventy ${version}, pages of posts alone`, `${seconds(built.seconds)}, ${built.megabytes.toFixed(0)} MB`],
      ['posts per second', (total / built.seconds).toFixed(0)],
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function markdownFile({ title, publishedAt, takeaway, body }: BenchPost): string {
  const front = Object.entries({ layout: 'post.njk', title, date: publishedAt, takeaway });
  // Markdown in other programs would take double braces for their own.
  return ['---', ...front.map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---', '', body].join('\n');
}
