import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Which chunk imports which, in the site and in the widget: for `npm run size`, not for the host. */
export async function keepManifests(folder: string, cache: string): Promise<void> {
  for (const name of ['manifest.json', 'embed-manifest.json']) {
    await copyFile(join(folder, '.vite', name), join(cache, name));
  }
  await rm(join(folder, '.vite'), { recursive: true });
}
