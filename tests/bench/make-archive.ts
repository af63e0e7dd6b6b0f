import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, type Random } from './random.ts';
import { createVocabulary, type DrawWord } from './vocabulary.ts';

/** Words of a post, as the goals count them. */
const wordsPerPost = 900;
/** Three posts a day. */
const secondsBetweenPosts = 28_800;
const firstPost = Date.UTC(2016, 0, 1) / 1000;

/** A post file, as a publisher writes it. */
export interface BenchPost {
  readonly slug: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly category: string;
  readonly tags: readonly string[];
  readonly source: { readonly name: string; readonly url: string };
  readonly takeaway: string;
  readonly body: string;
}

/** Makes the post with this number, always the same. Posts are numbered from the oldest. */
export type MakePost = (number: number) => BenchPost;

export function createPostMaker(): MakePost {
  const draw = createVocabulary();
  const names = createRandom(1);
  const categories = Array.from({ length: 12 }, () => capital(draw(names) + draw(names)));
  const tags = Array.from({ length: 300 }, () => draw(names) + draw(names));
  return (number) => {
    const random = createRandom(number + 1);
    return {
      slug: `post-${String(number).padStart(6, '0')}`,
      title: sentence(draw, random, 8).replace('.', ''),
      publishedAt: new Date((firstPost + number * secondsBetweenPosts) * 1000).toISOString(),
      category: categories[Math.floor(random() * categories.length)] ?? '',
      // A few tags are on many posts, and most on few.
      tags: [...new Set(Array.from({ length: 3 }, () => tags[Math.floor(random() ** 3 * tags.length)] ?? ''))],
      source: { name: 'Hacker News', url: `https://news.example/item?id=${number}` },
      takeaway: sentence(draw, random, 30),
      body: body(draw, random),
    };
  };
}

/** Writes posts into the folder of a publisher's project. */
export function writePosts(folder: string, numbers: Iterable<number>, make: MakePost): void {
  mkdirSync(join(folder, 'public/posts'), { recursive: true });
  for (const number of numbers) {
    const { slug, ...post } = make(number);
    writeFileSync(join(folder, 'public/posts', `${slug}.json`), JSON.stringify(post));
  }
}

function body(draw: DrawWord, random: Random): string {
  const blocks: string[] = [];
  for (let left = wordsPerPost; left > 0; ) {
    const kind = random();
    const words = 40 + Math.floor(random() * 80);
    left -= words;
    if (kind < 0.12) blocks.push(`## ${sentence(draw, random, 5).replace('.', '')}`);
    if (kind > 0.9) blocks.push(`> ${sentence(draw, random, words)}`);
    else if (kind > 0.8)
      blocks.push(Array.from({ length: 4 }, () => `- ${sentence(draw, random, words >> 2)}`).join('\n'));
    else blocks.push(withMarkup(sentence(draw, random, words), random));
  }
  return blocks.join('\n\n');
}

/** Emphasis and a link in the midst of about every other paragraph. */
function withMarkup(text: string, random: Random): string {
  return random() < 0.5
    ? text
    : text.replace(
        / (\w+) (\w+) /u,
        (_match, one, other) => ` **${one}** [${other}](https://${one}.example/${other}) `,
      );
}

/** Words in sentences of twelve. */
function sentence(draw: DrawWord, random: Random, count: number): string {
  const words = Array.from({ length: count }, (_, index) => {
    const word = draw(random);
    const first = index % 12 === 0 ? capital(word) : word;
    return index % 12 === 11 || index === count - 1 ? `${first}.` : first;
  });
  return words.join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
