import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { PostArticle } from '../../post/post-article.tsx';
import type { Post } from '../../post/post-schema.ts';
import { type PostView, postTalk } from '../../post/post-view.ts';
import { AtOnce } from '../../ui/later.tsx';
import { loadMarkdown } from '../../ui/markdown/lazy-markdown.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Place } from '../../ui/place.tsx';
import type { EmbedOptions } from '../embed-options.ts';
import type { FrameConversation } from './create-frame-conversation.tsx';
import styles from './show-live.module.css';

export interface LiveProps {
  readonly post: Post;
  readonly view: PostView;
  readonly options: EmbedOptions;
}

/** The widget's links are written as on its own page. */
const place = { path: '/embed/', leadsOut: true };

/**
 * Puts the article in the place of the card, and the comments under either, as the options want. Both are drawn with
 * the views of the post's page; this is the chunk that brings React. Resolves when they are there: until then, the card
 * stands. `line` is what stands last in the card.
 */
export async function showLive(
  root: HTMLElement,
  line: HTMLElement,
  { post, view, options }: LiveProps,
): Promise<void> {
  const isFull = options.view === 'full';
  const [conversation] = await Promise.all([
    options.comments === 'on' ? loadConversation() : undefined,
    isFull ? loadMarkdown() : undefined,
  ]);
  const live = document.createElement('div');
  // Drawn before it is put in place, or the frame would shrink to nothing in between.
  flushSync(() =>
    createRoot(live).render(
      <StrictMode>
        <Place value={place}>
          {isFull && (
            <AtOnce value={true}>
              <PostArticle view={view} />
            </AtOnce>
          )}
          {conversation === 'missing' && <CommentsMissing />}
          {conversation !== undefined && conversation !== 'missing' && (
            <Comments conversation={conversation} post={post} article={isFull ? 'whole' : 'part'} />
          )}
        </Place>
      </StrictMode>,
    ),
  );
  if (isFull) root.replaceChildren(live, line);
  else root.append(live);
}

async function loadConversation(): Promise<FrameConversation | 'missing'> {
  try {
    const { createFrameConversation } = await import('./create-frame-conversation.tsx');
    return createFrameConversation();
  } catch {
    return 'missing';
  }
}

interface CommentsProps {
  readonly conversation: FrameConversation;
  readonly post: Post;
  readonly article: 'whole' | 'part';
}

function Comments({ conversation: View, post, article }: CommentsProps) {
  return (
    <div className={styles.comments}>
      <ErrorBoundary fallback={<CommentsMissing />}>
        <View post={post.slug} article={article} {...postTalk(post)} />
      </ErrorBoundary>
    </div>
  );
}

function CommentsMissing() {
  return (
    <Notice role="alert">
      The comments can’t be shown here. What you wrote is kept in this browser; they are on the post’s own page.
    </Notice>
  );
}
