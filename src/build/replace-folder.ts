import { rename, rm } from 'node:fs/promises';

/**
 * Puts the folder `next` in the place of `folder`. At no moment is there less than one of them whole: what was there
 * stands aside as `<folder>.old` until the new one is in place, and comes back if that fails.
 */
export async function replaceFolder(folder: string, next: string): Promise<void> {
  const old = `${folder}.old`;
  await rm(old, { recursive: true, force: true });
  const wasThere = await rename(folder, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(next, folder);
  } catch (error) {
    if (wasThere) await rename(old, folder);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
