import type { ComponentProps } from 'react';
import { CommentsSection } from '../../comments/comments-section.tsx';
import { FrameSurroundings } from '../../comments/frame/frame-surroundings.tsx';
import type { CommentStore } from '../../comments/store/comment-store.ts';
import { madeUpSlug } from './made-up-posts.ts';
import { OnPage } from './on-page.tsx';

interface CommentsShownProps extends Partial<ComponentProps<typeof CommentsSection>> {
  readonly store: CommentStore;
}

/** The comments on a post as the post's own page shows them. */
export function CommentsShown({ question = 'Would you go there after work?', ...rest }: CommentsShownProps) {
  return (
    <OnPage>
      <CommentsSection post={madeUpSlug} question={question} {...rest} />
    </OnPage>
  );
}

type FramedCommentsProps = Omit<ComponentProps<typeof FrameSurroundings>, 'children'>;

/** The same, in a frame on somebody else's page. */
export function FramedComments(props: FramedCommentsProps) {
  return (
    <FrameSurroundings isFramed={true} isSandboxed={false} host="posts.example" {...props}>
      <CommentsShown store={props.store} />
    </FrameSurroundings>
  );
}
