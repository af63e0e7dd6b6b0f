import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { CommentStore } from '../../comments/comment-store.ts';
import { CommentsSection } from '../../comments/comments-section.tsx';
import { postAddress } from '../../post/addresses.ts';
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
  // After an in-site navigation the data in the page still speaks of the post it was made for.
  const question = prerendered?.address === postAddress(slug) ? prerendered.question : undefined;
  return (
    <>
      <PageContent what="This post">
        <LoadedPost site={site} slug={slug} />
      </PageContent>
      {question === undefined ? (
        <LoadedComments slug={slug} comments={comments} />
      ) : (
        <CommentsSection post={slug} question={question} store={comments} />
      )}
    </>
  );
}

function LoadedPost({ site, slug }: Pick<PostPageProps, 'site' | 'slug'>) {
  const { data: post } = useSuspenseQuery(postQuery(slug));
  usePageTitle(pageTitle(post.title, site.title));
  return <PostArticle view={postView(post, site.language)} />;
}

/** Nothing while the post can't be read: the article says why, and saying it twice would help nobody. */
function LoadedComments({ slug, comments }: Pick<PostPageProps, 'slug' | 'comments'>) {
  const { data: post } = useQuery(postQuery(slug));
  if (post === undefined) return null;
  return <CommentsSection post={post.slug} question={post.question ?? defaultQuestion} store={comments} />;
}
