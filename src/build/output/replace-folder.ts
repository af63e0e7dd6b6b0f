import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where the folder that is being replaced stands aside. */
const aside = (folder: string) => `${folder}.old`;

/**
 * Puts the folder `next` in the place of `folder`. At no moment is there less than one of them whole: what was there
 * stands aside as `<folder>.old` until the new one is in place, and comes back if that fails. Nothing is awaited, so that
 * no signal is heard between the steps.
 */
export function replaceFolder(folder: string, next: string): void {
  const old = aside(folder);
  rmSync(old, { recursive: true, force: true });
  const wasThere = existsSync(folder);
  if (wasThere) renameSync(folder, old);
  try {
    renameSync(next, folder);
  } catch (error) {
    if (wasThere) renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Brings the folder back that a replacement put aside, where the machine stopped before the new one was in place. */
export function restoreFolder(folder: string): void {
  if (!existsSync(folder) && existsSync(aside(folder))) renameSync(aside(folder), folder);
}
