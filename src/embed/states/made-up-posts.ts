import { decodePost } from '../../post/decode-post.ts';
import { type PostView, postView } from '../../post/post-view.ts';

const publishedAt = '2025-10-18T16:36:06Z';

const files: readonly (readonly [string, object])[] = [
  ['Nothing but a title', { title: 'Only a title', publishedAt, body: '' }],
  [
    'Everything at length',
    {
      title: 'A title that goes on for so long that it takes a third line even where the column is a wide one',
      publishedAt,
      body: 'word '.repeat(3000),
      takeaway: 'A takeaway of several lines, with **bold** words, *stressed* ones and `code`. '.repeat(6),
      category: 'A category with a rather long name',
      tags: Array.from({ length: 14 }, (_, place) => `Tag${place}WithALongName`),
      source: { name: 'A source with a long name', url: 'https://example.org/' },
    },
  ],
  [
    'One word without an end',
    {
      title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      publishedAt,
      body: '',
      takeaway: `https://example.org/${'path/'.repeat(30)}`,
      tags: ['x'.repeat(90)],
    },
  ],
];

/** Posts that strain the layout, ready to be shown. */
export function madeUpPosts(locale: string): readonly (readonly [string, PostView])[] {
  return files.flatMap(([name, file]) => {
    const post = decodePost(file, 'made-up');
    return post.ok ? [[name, postView(post.value, locale)] as const] : [];
  });
}
