import type { Post } from './post-schema.ts';

/**
 * A short mark of what a post says: equal where its title, takeaway and body are equal, and different, by all
 * likelihood, where they aren't. 64 bits of FNV-1a, in halves of two seeds; no protection against forgery.
 */
export function contentHash({ title, takeaway = '', body }: Pick<Post, 'title' | 'takeaway' | 'body'>): string {
  return textHash([title, takeaway, body].join('\u0000'));
}

/** The same mark of any text. */
export function textHash(text: string): string {
  return [0x811c9dc5, 0x050c5d1f].map((seed) => fnv1a(text, seed).toString(36)).join('-');
}

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}
