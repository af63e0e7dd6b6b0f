import type { Fault } from './fault.ts';
import { failed, ok, type Result } from './result.ts';
import { type KeyValueStorage, webStorage } from './storage.ts';

/** https://privacycg.github.io/saa-non-cookie-storage/, which TypeScript's types of a page don't have. */
interface GivesStorage {
  readonly requestStorageAccess: (types: {
    readonly localStorage: true;
  }) => Promise<{ readonly localStorage: Storage } | undefined>;
}

type World = Pick<Window, 'document' | 'isSecureContext' | 'origin'>;

/**
 * Whether a page in a frame of another site may be let at the storage that it has on its own site. Nothing tells that
 * `requestStorageAccess` takes types (its handle is no name of the window, contrary to the specification), but all
 * browsers where it does have the method that came with them. Asking just to see could open a dialog.
 */
export function canAskForOwnStorage({ document, isSecureContext, origin }: World = window): boolean {
  return isSecureContext && origin !== 'null' && givesStorage(document);
}

/**
 * Asks for the `localStorage` that the page has on its own site. To be called within a click; the browser may ask the
 * reader. A refusal is `storage-blocked`. Other tabs' changes are told as everywhere: browsers send the same events.
 */
export async function askForOwnStorage({ document }: World = window): Promise<Result<KeyValueStorage, Fault>> {
  if (!givesStorage(document)) return failed({ code: 'storage-blocked' });
  try {
    // Nothing but this: asking for IndexedDB as well makes the page crash in Chromium 156.
    const handle = await document.requestStorageAccess({ localStorage: true });
    if (handle === undefined) return failed({ code: 'storage-blocked' });
    // Reading it throws where the browser lets no frame store anything.
    const storage = webStorage(() => handle.localStorage);
    const looked = storage.read('');
    return looked.ok ? ok(storage) : looked;
  } catch {
    return failed({ code: 'storage-blocked' });
  }
}

function givesStorage(document: Document): document is Document & GivesStorage {
  return 'requestStorageAccess' in document && 'hasUnpartitionedCookieAccess' in document;
}
