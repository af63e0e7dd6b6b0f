import { useSuspenseQuery } from '@tanstack/react-query';
import type { CommentStore } from '../../comments/comment-store.ts';
import { PostArticle } from '../../post/post-article.tsx';
import { postQuery } from '../../post/post-queries.ts';
import { defaultQuestion, postView } from '../../post/post-view.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { Later } from '../../ui/later.tsx';
import { pageTitle } from '../page-titles.ts';
import { PostConversation } from '../post-conversation.tsx';
import { usePageTitle } from '../use-page-title.ts';
import { PageContent } from './page-content.tsx';

interface PostPageProps {
  readonly site: SiteSettings;
  readonly slug: string;
  /** Absent where the comments stand on the page already. */
  readonly comments: CommentStore | undefined;
}

export function PostPage(props: PostPageProps) {
  return (
    <PageContent what="This post">
      <LoadedPost {...props} />
    </PageContent>
  );
}

function LoadedPost({ site, slug, comments }: PostPageProps) {
  const { data: post } = useSuspenseQuery(postQuery(slug));
  usePageTitle(pageTitle(post.title, site.title));
  return (
    <>
      <PostArticle view={postView(post, site.language)} />
      {comments !== undefined && (
        <Later>
          <PostConversation post={post.slug} question={post.question ?? defaultQuestion} comments={comments} />
        </Later>
      )}
    </>
  );
}
