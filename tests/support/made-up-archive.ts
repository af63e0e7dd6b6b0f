import type { PostFile } from '../../src/post/post-schema';

/** The newest day of a made-up archive. */
export const newestDay = '2026-03-20';

const perDay = 4;

/** Tags that people confuse, and that addresses, file names and sorting have to keep apart or together. */
const oddTags = ['C', 'C++', 'C#', 'Cloud', 'cloud', 'CLOUD', 'قصة', '東京', 'Node.js'];

/** Posts of a made-up digest service, newest first, four a day, by slug. The last of each day has no takeaway. */
export function madeUpArchive(total: number): ReadonlyMap<string, PostFile> {
  return new Map(
    Array.from({ length: total }, (_, index) => [`post-${total - index}`, madeUpPost(total - index, index)]),
  );
}

function madeUpPost(number: number, age: number): PostFile {
  const day = Date.parse(`${newestDay}T00:00:00Z`) - Math.floor(age / perDay) * 24 * 60 * 60 * 1000;
  const ofDay = age % perDay;
  return {
    title: `Number ${number} of the made-up digest`,
    publishedAt: new Date(day + (20 - ofDay) * 60 * 60 * 1000).toISOString(),
    category: ['Technology', 'Science', 'Business'][number % 3],
    tags: [oddTags[number % oddTags.length] ?? '', `Topic ${number % 40}`],
    ...(ofDay !== perDay - 1 && {
      takeaway: `What to keep of number **${number}**: a short sentence, and another one.`,
    }),
    body: `The words of number ${number}.\n\n${'More words follow, as they do in a digest. '.repeat(12)}`,
  };
}
