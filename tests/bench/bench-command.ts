import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { makePublisherProject } from '../support/publisher-project.ts';
import { benchBuilds } from './bench-builds.ts';
import { benchEleventy } from './bench-eleventy.ts';
import { benchPages } from './bench-pages.ts';
import { benchReading } from './bench-reading.ts';
import { createPostMaker } from './make-archive.ts';
import { markdownTable } from './table.ts';

const help = `npm run bench                        1,000 made-up posts: how they build, and what readers download
npm run bench -- --posts 10000       as many as you like; the same number makes the same posts, always
npm run bench -- --vs                the same posts built with Eleventy too, installed for the run (needs the npm registry)
npm run bench -- --keep              leaves the project with the posts and the site where they are, and says where`;

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '1000' },
    vs: { type: 'boolean' },
    keep: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const total = Number(values.posts);

if (values.help) console.log(help);
else if (!Number.isSafeInteger(total) || total < 1) {
  console.error(`--posts ${values.posts}: expected a whole number, such as 10000\n\n${help}`);
  process.exitCode = 1;
} else await bench();

/** Measures, and prints each part as soon as it is known. */
async function bench(): Promise<void> {
  const project = makePublisherProject({ title: 'Bench', language: 'en', url: 'https://bench.example/' });
  const make = createPostMaker();
  try {
    console.log(markdownTable(`Building ${total} posts`, await benchBuilds(project.folder, total, make)));
    console.log(`\n${markdownTable('What pages weigh', benchPages(join(project.folder, 'dist'), total, make))}`);
    console.log(`\n${markdownTable('In a browser', await benchReading(join(project.folder, 'dist'), total, make))}`);
    if (values.vs) console.log(`\n${markdownTable('Eleventy, the same posts', await benchEleventy(total, make))}`);
  } finally {
    if (values.keep) console.log(`\nKept: ${project.folder}`);
    else project.remove();
  }
}
