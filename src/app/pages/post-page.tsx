import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { CommentStore } from '../../comments/comment-store.ts';
import { CommentsSection } from '../../comments/comments-section.tsx';
import { PostArticle } from '../../post/post-article.tsx';
import { postQuery } from '../../post/post-queries.ts';
import { defaultQuestion, postView } from '../../post/post-view.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { PageContent } from '../page-content.tsx';
import { pageTitle } from '../page-titles.ts';
import type { PrerenderedPage } from '../prerendered-page.ts';
import { usePageTitle } from '../use-page-title.ts';

interface PostPageProps {
  readonly site: SiteSettings;
  readonly slug: string;
  readonly comments: CommentStore;
  readonly prerendered: PrerenderedPage | undefined;
}

export function PostPage({ site, slug, comments, prerendered }: PostPageProps) {
  return (
    <>
      <PageContent what="This post">
        <LoadedPost site={site} slug={slug} />
      </PageContent>
      {prerendered?.question === undefined ? (
        // The article says what is wrong when the post can't be read; saying it twice would help nobody.
        <ErrorBoundary fallback={null}>
          <Suspense>
            <LoadedComments slug={slug} comments={comments} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <CommentsSection post={slug} question={prerendered.question} store={comments} />
      )}
    </>
  );
}

function LoadedPost({ site, slug }: Pick<PostPageProps, 'site' | 'slug'>) {
  const { data: post } = useSuspenseQuery(postQuery(slug));
  usePageTitle(pageTitle(post.title, site.title));
  return <PostArticle view={postView(post, site.language)} />;
}

function LoadedComments({ slug, comments }: Pick<PostPageProps, 'slug' | 'comments'>) {
  const { data: post } = useSuspenseQuery(postQuery(slug));
  return <CommentsSection post={post.slug} question={post.question ?? defaultQuestion} store={comments} />;
}
