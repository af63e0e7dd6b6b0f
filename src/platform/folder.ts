import type { Fault } from './fault.ts';
import { failed, ok, type Result } from './result.ts';

/** A folder of the reader's own, that they have let the page into. Paths in it have slashes. */
export interface Folder {
  readonly name: string;
  /** Whether there is a file or a folder of that name. */
  readonly has: (path: string) => Promise<boolean>;
  /** The text of a file; `undefined` where there is none. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** Writes a file, reads it back and compares: `ok` means the text is there. The file's folder has to be there. */
  readonly write: (path: string, text: string) => Promise<Result<void, Fault>>;
}

/** https://wicg.github.io/file-system-access/, which TypeScript's types of a page don't have. */
interface PicksFolders {
  readonly showDirectoryPicker: (options: {
    readonly mode: 'readwrite';
    readonly id: string;
  }) => Promise<FileSystemDirectoryHandle>;
}

/** Whether the browser has a way to let a page into a folder. */
export function canPickFolder(world: object = globalThis): world is PicksFolders {
  return 'showDirectoryPicker' in world;
}

/**
 * Asks for a folder, to read and write in it. To be called within a click. `undefined` where the reader has changed their
 * mind, or the browser does not give that folder to pages.
 */
export async function pickFolder(id: string, world: object = globalThis): Promise<Folder | undefined> {
  if (!canPickFolder(world)) return undefined;
  try {
    return folderOf(await world.showDirectoryPicker({ mode: 'readwrite', id }));
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function folderOf(root: FileSystemDirectoryHandle): Folder {
  async function within(path: string): Promise<readonly [folder: FileSystemDirectoryHandle, name: string]> {
    const parts = path.split('/');
    let folder = root;
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
    return [folder, parts.at(-1) ?? ''];
  }

  async function read(path: string): Promise<string | undefined> {
    try {
      const [folder, name] = await within(path);
      return await (await (await folder.getFileHandle(name)).getFile()).text();
    } catch (error) {
      return absent(error, undefined);
    }
  }

  return {
    name: root.name,
    read,
    has: async (path) => {
      try {
        const [folder, name] = await within(path);
        for await (const key of folder.keys()) if (key === name) return true;
        return false;
      } catch (error) {
        return absent(error, false);
      }
    },
    write: async (path, text) => {
      try {
        const [folder, name] = await within(path);
        const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await stream.write(text);
        await stream.close();
        return (await read(path)) === text ? ok(undefined) : failed({ code: 'storage-unverified' });
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        return failed({ code: error.name === 'QuotaExceededError' ? 'storage-full' : 'storage-blocked' });
      }
    },
  };
}

/** What is not there, or of another kind, is no surprise. */
function absent<T>(error: unknown, answer: T): T {
  if (error instanceof DOMException && /^(?:NotFoundError|TypeMismatchError)$/u.test(error.name)) return answer;
  throw error;
}
