import { ArticleAction } from '../../post/article-actions.tsx';

/** Offers a post for other pages. A press on it is heard by `app/reading/hear-reader-wishes.ts`. */
export function EmbedButton({ slug }: { readonly slug: string }) {
  return (
    <ArticleAction name="embed" slug={slug}>
      Embed this post
    </ArticleAction>
  );
}
