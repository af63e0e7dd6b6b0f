import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleLoader } from '../bundle-loader.ts';
import { bundledEmbedPage, embedPage } from '../prerender/embed-page.ts';

/** What other people's pages ask for: the loader, and the widget's page. */
export async function writeEmbedFiles(folder: string, title: string): Promise<void> {
  const bundled = await readFile(join(folder, bundledEmbedPage), 'utf8');
  const page = await embedPage(bundled, title, (path) => readFile(join(folder, path), 'utf8'));
  await rm(join(folder, 'src'), { recursive: true });
  await mkdir(join(folder, 'embed'));
  await writeFile(join(folder, 'embed/index.html'), page);
  await writeFile(join(folder, 'embed.js'), await bundleLoader());
}
