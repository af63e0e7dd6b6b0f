import { Suspense, useId } from 'react';
import { Mark } from '../ui/mark.tsx';
import { LazyMarkdown } from '../ui/markdown/lazy-markdown.tsx';
import { resolveInPost } from './addresses.ts';
import styles from './takeaway.module.css';

/** The main takeaway: what a reader should keep of the post, before everything else. */
export function Takeaway({ text }: { readonly text: string }) {
  const heading = useId();
  return (
    <section className={styles.takeaway} aria-labelledby={heading}>
      <h2 className={styles.heading}>
        <Mark sign="✅" />
        <span id={heading}>Main takeaway</span>
      </h2>
      {/* Until the Markdown reader is there the words stand as written, so the takeaway is never waited for. */}
      <Suspense fallback={<p>{text}</p>}>
        <LazyMarkdown text={text} resolve={resolveInPost} />
      </Suspense>
    </section>
  );
}
