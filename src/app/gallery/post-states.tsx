import { EmbedButton } from '../../embed/dialog/embed-button.tsx';
import { ArticleActions } from '../../post/article-actions.tsx';
import { CategoryLink } from '../../post/category-link.tsx';
import { PostArticle } from '../../post/post-article.tsx';
import { PostMeta } from '../../post/post-meta.tsx';
import { postView } from '../../post/post-view.ts';
import { TagList } from '../../post/tag-list.tsx';
import { Takeaway } from '../../post/takeaway.tsx';
import { AtOnce } from '../../ui/later.tsx';
import { Article } from './article.tsx';
import { madeUpPost, postViewOf } from './made-up-posts.ts';
import { madeUpWords } from './made-up-texts.ts';
import { OnPage } from './on-page.tsx';
import { Said } from './said.tsx';
import type { TextKind, Views } from './states.ts';
import { forEachText } from './text-states.ts';

const actions = (
  <ArticleActions slug="a-made-up-post">
    <EmbedButton slug="a-made-up-post" />
  </ArticleActions>
);

function article(view: ReturnType<typeof postViewOf>) {
  return (
    <OnPage>
      <AtOnce value={true}>
        <PostArticle view={view} actions={actions} />
      </AtOnce>
    </OnPage>
  );
}

/** The views of a post. */
export const postStates: Views<{
  readonly 'post-article': TextKind | 'empty';
  readonly takeaway: TextKind;
  readonly 'post-meta': TextKind;
  readonly 'category-link': TextKind;
  readonly 'tag-list': TextKind;
  readonly 'article-actions': 'usual' | 'said' | 'trouble';
}> = {
  'post-article': {
    ...forEachText((kind) => article(postViewOf(kind))),
    empty: () => article(postView(madeUpPost(), 'en-GB')),
  },
  takeaway: forEachText((kind) => (
    <OnPage>
      <Article kind={kind}>
        <Takeaway text={madeUpWords[kind]} />
      </Article>
    </OnPage>
  )),
  'post-meta': forEachText((kind) => (
    <OnPage>
      <Article kind={kind}>
        <PostMeta view={postViewOf(kind)} />
      </Article>
    </OnPage>
  )),
  'category-link': forEachText((kind) => (
    <OnPage>
      <Article kind={kind}>
        <CategoryLink category={postViewOf(kind).category} />
      </Article>
    </OnPage>
  )),
  'tag-list': forEachText((kind) => (
    <OnPage>
      <Article kind={kind}>
        <TagList tags={postViewOf(kind).tags} />
      </Article>
    </OnPage>
  )),
  'article-actions': {
    usual: () => actions,
    said: () => <Said saying={{ kind: 'done', words: 'Link copied' }}>{actions}</Said>,
    trouble: () => (
      <Said saying={{ kind: 'trouble', words: 'The browser did not allow copying. Copy the address of this page.' }}>
        {actions}
      </Said>
    ),
  },
};
