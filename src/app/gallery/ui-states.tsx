import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FaultMessage } from '../../ui/fault-message.tsx';
import { Link } from '../../ui/link.tsx';
import { Mark } from '../../ui/mark.tsx';
import { LazyMarkdown } from '../../ui/markdown/lazy-markdown.tsx';
import { PlainText } from '../../ui/markdown/plain-text.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { Picture } from '../../ui/picture.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { readFaultStates, storageFaultStates } from './fault-states.ts';
import { everyMarkup } from './made-up-markdown.ts';
import { longLabel, madeUpTitles, madeUpWords } from './made-up-texts.ts';
import type { FaultState, ReadFault, StorageFault, TextKind, Views } from './states.ts';
import { forEachText } from './text-states.ts';

const nothing = () => undefined;
const asIs = (address: string) => address;

/** Pieces that know nothing of posts and comments. */
export const uiStates: Views<{
  readonly button: 'primary' | 'quiet' | 'plain' | 'danger' | 'disabled' | 'long';
  readonly dialog: TextKind | 'narrow';
  readonly 'fault-message': FaultState<ReadFault | StorageFault>;
  readonly link: 'usual' | 'outside';
  readonly markdown: TextKind | 'everything' | 'without-its-reader';
  readonly notice: 'alert' | 'status' | 'ways' | 'long';
  readonly picture: 'usual' | 'missing';
  readonly skeleton: 'loading' | 'one-line';
  readonly mark: 'usual';
}> = {
  button: {
    primary: () => <Button variant="primary">Post comment</Button>,
    quiet: () => <Button>Copy</Button>,
    plain: () => <Button variant="plain">Reply</Button>,
    danger: () => <Button variant="danger">Delete all comments</Button>,
    disabled: () => <Button disabled>Not now</Button>,
    long: () => <Button>{longLabel}</Button>,
  },
  dialog: {
    ...forEachText((kind) => (
      <Dialog title={madeUpTitles[kind]} onClose={nothing}>
        <p dir="auto">{madeUpWords[kind]}</p>
        <Button>Something to do</Button>
      </Dialog>
    )),
    narrow: () => (
      <Dialog title={madeUpTitles.usual} size="narrow" onClose={nothing}>
        <p>{madeUpWords.usual}</p>
      </Dialog>
    ),
  },
  'fault-message': {
    ...readFaultStates((fault) => <FaultMessage fault={fault} what="This post" onRetry={nothing} />),
    ...storageFaultStates((fault) => <FaultMessage fault={fault} what="This post" onRetry={nothing} />),
  },
  link: {
    usual: () => <Link to="/tags/">All tags</Link>,
    outside: () => <OutsideLink href="https://example.org/">Another site</OutsideLink>,
  },
  markdown: {
    ...forEachText((kind) => <LazyMarkdown text={madeUpWords[kind]} resolve={asIs} />),
    everything: () => <LazyMarkdown text={everyMarkup} resolve={asIs} />,
    'without-its-reader': () => <PlainText text={everyMarkup} resolve={asIs} />,
  },
  notice: {
    alert: () => <Notice role="alert">Something is wrong.</Notice>,
    status: () => <Notice role="status">All is well again.</Notice>,
    ways: () => (
      <Notice role="alert" ways={<Button>Try again</Button>}>
        Something is wrong.
      </Notice>
    ),
    long: () => <Notice role="alert">{madeUpTitles.long}</Notice>,
  },
  picture: {
    usual: () => <Picture src="/posts/images/every-piece-of-markdown.svg" alt="A drawing" width={1200} height={480} />,
    missing: () => <Picture src="" alt="What it would show" />,
  },
  skeleton: {
    loading: () => <Skeleton lines={10} label="Loading" />,
    'one-line': () => <Skeleton lines={1} label="Loading" />,
  },
  mark: {
    usual: () => (
      <p>
        <Mark sign="✅" /> Main takeaway
      </p>
    ),
  },
};
