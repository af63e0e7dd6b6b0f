import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, StrictMode } from 'react';
import { FrameSurroundings } from '../../../src/comments/frame/frame-surroundings';
import { switchableStorage } from '../../../src/comments/frame/switchable-storage';
import type { CommentStoreOptions } from '../../../src/comments/store/comment-store';
import { failed, ok } from '../../../src/platform/result';
import { onPage } from '../show-section';
import { type FakeStorage, fakeStorage } from '../store/fake-storage';
import { openStore } from '../store/make-store';

interface FrameOptions extends Partial<ComponentProps<typeof FrameSurroundings>> {
  /** What the reader has on the site; absent: the browser refuses it. */
  readonly own?: FakeStorage;
  readonly secondStorage?: CommentStoreOptions['secondStorage'];
}

/** The comments on a post in a frame of another site. */
export function showInFrame(storage = fakeStorage(), { own, secondStorage, ...options }: FrameOptions = {}) {
  const user = userEvent.setup();
  const store = openStore(storage, {
    storage: switchableStorage(storage.tab()),
    ...(secondStorage && { secondStorage }),
  });
  const ask = async () => (own === undefined ? failed({ code: 'storage-blocked' } as const) : ok(own.tab()));
  const frame = { isFramed: true, host: 'posts.example', access: { canAsk: true, ask }, ...options };
  const view = render(
    <StrictMode>
      <FrameSurroundings store={store} {...frame}>
        {onPage({ post: 'a-post', question: 'Would you go?', store })}
      </FrameSurroundings>
    </StrictMode>,
  );
  return { user, storage, ...view };
}
