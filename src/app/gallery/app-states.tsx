import { memoryStorage } from '../../platform/storage.ts';
import { Layout } from '../layout.tsx';
import { LivePart } from '../live-part.tsx';
import { createNotes } from '../notes/create-notes.tsx';
import { atHand, onDemand } from '../on-demand.ts';
import { createPages } from '../pages/create-pages.tsx';
import { createReading } from '../reading/create-reading.ts';
import { shortcutSwitch } from '../reading/shortcut-switch.ts';
import { ShortcutsDialog } from '../reading/shortcuts-dialog.tsx';
import { ThemeButton } from '../theme-button.tsx';
import { UnexpectedError } from '../unexpected-error.tsx';
import { madeUpConversation } from './conversation-at-hand.ts';
import { madeUpStore } from './made-up-comments.ts';
import { madeUpSite } from './made-up-site.ts';
import { faultyStorage } from './made-up-storage.ts';
import { madeUpTitles } from './made-up-texts.ts';
import { OnPage } from './on-page.tsx';
import { PictureZoomed } from './picture-zoomed.tsx';
import { Pressed } from './pressed.tsx';
import { StartFailed } from './start-failed.tsx';
import type { TextKind, Views } from './states.ts';
import { forEachText } from './text-states.ts';

function code() {
  const pages = atHand(createPages());
  return {
    pages,
    conversation: madeUpConversation(),
    notes: atHand(createNotes(madeUpStore())),
    reading: atHand(createReading(pages, memoryStorage(), '/')),
  };
}

const shut = () => undefined;

/** What stands around pages and over them, and what is left when they fail. */
export const appStates: Views<{
  readonly layout: TextKind;
  readonly 'theme-button': 'usual';
  readonly 'unexpected-error': 'usual';
  readonly 'live-part': 'failed';
  readonly 'code-missing': 'usual';
  readonly 'shortcuts-dialog': 'usual' | 'off' | 'not-remembered';
  readonly 'picture-zoomed': 'usual';
}> = {
  layout: forEachText((kind) => (
    <OnPage>
      <Layout site={{ ...madeUpSite, title: madeUpTitles[kind] }} code={code()}>
        <p>Here the page stands.</p>
      </Layout>
    </OnPage>
  )),
  'theme-button': { usual: () => <ThemeButton /> },
  'unexpected-error': { usual: () => <UnexpectedError onRetry={shut} /> },
  'live-part': {
    failed: () => <LivePart code={onDemand(() => Promise.reject(new Error()))}>{() => null}</LivePart>,
  },
  'code-missing': { usual: () => <StartFailed /> },
  'shortcuts-dialog': {
    usual: () => <ShortcutsDialog shortcuts={shortcutSwitch(memoryStorage(), '/')} onClose={shut} />,
    off: () => {
      const shortcuts = shortcutSwitch(memoryStorage(), '/');
      shortcuts.turn('off');
      return <ShortcutsDialog shortcuts={shortcuts} onClose={shut} />;
    },
    'not-remembered': () => (
      <Pressed controls={['Single-key shortcuts']}>
        <ShortcutsDialog shortcuts={shortcutSwitch(faultyStorage({ code: 'storage-blocked' }), '/')} onClose={shut} />
      </Pressed>
    ),
  },
  'picture-zoomed': { usual: () => <PictureZoomed /> },
};
