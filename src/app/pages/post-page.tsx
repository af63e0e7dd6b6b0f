import { useSuspenseQuery } from '@tanstack/react-query';
import { EmbedButton } from '../../embed/dialog/embed-button.tsx';
import { ArticleActions } from '../../post/article-actions.tsx';
import { PostArticle } from '../../post/post-article.tsx';
import { postQuery } from '../../post/post-queries.ts';
import { postTalk, postView } from '../../post/post-view.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { Later } from '../../ui/later.tsx';
import type { Conversation } from '../conversation/create-conversation.tsx';
import { PostConversation } from '../conversation/post-conversation.tsx';
import type { OnDemand } from '../on-demand.ts';
import { pageTitle } from '../page-titles.ts';
import { usePageTitle } from '../use-page-title.ts';
import { PageContent } from './page-content.tsx';

interface PostPageProps {
  readonly site: SiteSettings;
  readonly slug: string;
  /** Absent where it stands on the page already. */
  readonly conversation: OnDemand<Conversation> | undefined;
}

export function PostPage(props: PostPageProps) {
  return (
    <PageContent what="This post">
      <LoadedPost {...props} />
    </PageContent>
  );
}

function LoadedPost({ site, slug, conversation }: PostPageProps) {
  const { data: post } = useSuspenseQuery(postQuery(slug));
  usePageTitle(pageTitle(post.title, site.title));
  return (
    <>
      <PostArticle
        view={postView(post, site.language)}
        actions={
          <ArticleActions slug={post.slug}>
            <EmbedButton slug={post.slug} />
          </ArticleActions>
        }
      />
      {conversation !== undefined && (
        <Later>
          <PostConversation code={conversation} post={post.slug} {...postTalk(post)} />
        </Later>
      )}
    </>
  );
}
