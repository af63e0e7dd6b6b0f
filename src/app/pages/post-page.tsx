import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { NearPosts } from '../../catalog/near/near-posts.tsx';
import { nearQuery } from '../../catalog/near/near-query.ts';
import { nearView } from '../../catalog/near/near-view.ts';
import { EmbedButton } from '../../embed/dialog/embed-button.tsx';
import { postAddress } from '../../post/addresses.ts';
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
import { useCameLater } from './use-came-later.ts';

interface PostPageProps {
  readonly site: SiteSettings;
  readonly slug: string;
  /** Absent where it stands on the page already. */
  readonly conversation: OnDemand<Conversation> | undefined;
}

export function PostPage(props: PostPageProps) {
  return (
    <PageContent what="This post" shape="post">
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
      <Later>
        <AroundPost slug={post.slug} locale={site.language} />
      </Later>
      {conversation !== undefined && (
        <Later>
          <PostConversation code={conversation} post={post.slug} {...postTalk(post)} />
        </Later>
      )}
    </>
  );
}

/**
 * The way to other posts. Where it can't be had, nothing is missed. Of what stands around a post that came after the build,
 * the build knows nothing: asking would only be answered with an error.
 */
function AroundPost({ slug, locale }: { readonly slug: string; readonly locale: string }) {
  const cameLater = useCameLater(postAddress(slug));
  const { data: near } = useQuery({ ...nearQuery(slug), enabled: !cameLater });
  return near && <NearPosts view={nearView(near, locale)} />;
}
