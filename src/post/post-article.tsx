import { type ReactNode, Suspense } from 'react';
import { Later } from '../ui/later.tsx';
import { LazyMarkdown } from '../ui/markdown/lazy-markdown.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { Picture } from '../ui/picture.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { resolveInPost } from './addresses.ts';
import { CategoryLink } from './category-link.tsx';
import { OutsideName } from './outside-name.tsx';
import styles from './post-article.module.css';
import { PostMeta } from './post-meta.tsx';
import type { PostView } from './post-view.ts';
import { TagList } from './tag-list.tsx';
import { Takeaway } from './takeaway.tsx';

interface PostArticleProps {
  readonly view: PostView;
  /** What can be done with the post, for the end of the article. */
  readonly actions?: ReactNode;
}

/** A post, the takeaway first: a long article is drawn after it, without holding it up. */
export function PostArticle({ view, actions }: PostArticleProps) {
  return (
    <article className={styles.post} lang={view.language} dir={view.direction}>
      <header>
        <CategoryLink category={view.category} />
        <h1 className={styles.title} tabIndex={-1}>
          {view.title}
        </h1>
        <PostMeta view={view}>
          {view.authors.map(({ name, url }) => (
            <span key={`${name} ${url}`}>
              By <OutsideName name={name} url={url} rel="author" />
            </span>
          ))}
          {view.updated !== undefined && (
            <span>
              Updated{' '}
              <time dateTime={view.updated.iso} dir="auto">
                {view.updated.text}
              </time>
            </span>
          )}
        </PostMeta>
      </header>
      <Later>
        {view.takeaway !== undefined && <Takeaway text={view.takeaway} />}
        <Later>
          {view.image !== undefined && (
            <div className={styles.image}>
              <Picture {...view.image} src={resolveInPost(view.image.src)} />
            </div>
          )}
          <Suspense fallback={<Skeleton lines={8} label="Loading the article" />}>
            <LazyMarkdown text={view.body} resolve={resolveInPost} />
          </Suspense>
          <footer className={styles.footer}>
            <TagList tags={view.tags} />
            {view.discussionUrl !== undefined && (
              <p>
                <OutsideLink href={view.discussionUrl}>Discussion of the source</OutsideLink>
              </p>
            )}
            {actions}
          </footer>
        </Later>
      </Later>
    </article>
  );
}
