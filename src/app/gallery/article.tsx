import type { ReactNode } from 'react';
import { postViewOf } from './made-up-posts.ts';
import type { TextKind } from './states.ts';

/** Part of an article whose texts are of one kind: it is written in the language, and from the side, of its post. */
export function Article({ kind, children }: { readonly kind: TextKind; readonly children: ReactNode }) {
  const { language, direction } = postViewOf(kind);
  return (
    <article lang={language} dir={direction}>
      {children}
    </article>
  );
}
