import { decodePost } from '../../post/decode-post.ts';
import type { Post, PostFile } from '../../post/post-schema.ts';
import { type PostView, postView } from '../../post/post-view.ts';
import { madeUpTitles, madeUpWords } from './made-up-texts.ts';
import type { TextKind } from './states.ts';

export const madeUpSlug = 'a-made-up-post';

const publishedAt = '2025-10-18T16:36:06Z';

const body = `The branch by the harbour tried it for a winter.

## What changed

- 40 visitors more on an evening
- [fewer](https://example.org/) lost books

| day | before | after |
| --- | -----: | ----: |
| Monday | 12 | 51 |
| Friday | 9 | 38 |

> Nobody had asked for it. Then everybody came.`;

const files: Readonly<Record<TextKind, Partial<PostFile>>> = {
  usual: {
    body,
    category: 'Cities',
    tags: ['Libraries', 'Opening hours', 'C++'],
    source: { name: 'The Evening Paper', url: 'https://example.org/' },
    question: 'Would you go there after work?',
    authors: [{ name: 'R. Writer', url: 'https://example.org/writer' }, { name: 'A second one' }],
    updatedAt: '2025-11-02T09:00:00Z',
    discussionUrl: 'https://example.org/talk',
    image: { src: 'images/every-piece-of-markdown.svg', alt: 'A drawing', width: 640, height: 240 },
  },
  long: {
    body: `## ${madeUpTitles.long}\n\n${madeUpWords.long}\n\n\`\`\`js\n${'const value = 1; '.repeat(20)}\n\`\`\`\n\n| ${'a column | '.repeat(12)}\n| ${'--- | '.repeat(12)}\n| ${'a long cell | '.repeat(12)}`,
    category: 'A category with a name that is rather longer than anybody would choose',
    tags: Array.from({ length: 40 }, (_, place) => (place === 7 ? 'w'.repeat(120) : `Tag number ${place + 1}`)),
    source: { name: 'A source with a name that is long, and longer than a line of a telephone' },
    question: 'What would you say about all this, if somebody asked you in the evening, at the door of the library?',
    authors: Array.from({ length: 9 }, (_, place) => ({ name: `Author Number ${place + 1} of Several` })),
  },
  'right-to-left': {
    body: `جرّبها الفرع القريب من الميناء شتاءً كاملًا.\n\n## ما الذي تغيّر\n\n- أربعون زائرًا أكثر\n- كتب مفقودة أقل\n\n> لم يطلبها أحد، ثم جاء الجميع.`,
    category: 'مدن',
    tags: ['مكتبات', 'ساعات العمل', 'C++'],
    source: { name: 'صحيفة المساء', url: 'https://example.org/' },
    question: 'هل تذهب إليها بعد العمل؟',
    language: 'ar',
  },
  cjk: {
    body: `港の分館がひと冬ためしてみた。\n\n## 変わったこと\n\n- 来館者が四十人ふえた\n- なくなる本がへった`,
    category: '都市',
    tags: ['図書館', '開館時間'],
    source: { name: '夕刊', url: 'https://example.org/' },
    question: '仕事のあとに行きますか？',
    language: 'ja',
  },
  'one-character': { body: 'y', category: 'z', tags: ['t'], source: { name: 's' }, question: '?' },
};

/** A post as the schema reads it. */
export function madeUpPost(fields: Partial<PostFile> = {}): Post {
  const read = decodePost({ title: madeUpTitles.usual, publishedAt, body: '', ...fields }, madeUpSlug);
  if (!read.ok) throw new Error(`A post of the gallery is none: ${read.fault.join('; ')}`);
  return read.value;
}

/** A post whose every text is of one kind. */
export function postOf(kind: TextKind): Post {
  return madeUpPost({ title: madeUpTitles[kind], takeaway: madeUpWords[kind], ...files[kind] });
}

/** The same, ready to be shown. */
export function postViewOf(kind: TextKind): PostView {
  return postView(postOf(kind), 'en-GB');
}
