import { resolve } from 'node:path';
import type { ViteBuilder } from 'vite';
import { readSettings } from '../archive/read-settings.ts';
import { refusal } from '../refusal.ts';
import { type Bundle, bundleFolder, bundleIn, keepBundle } from './bundle.ts';
import { bundleKey } from './bundle-key.ts';
import { writeEmbedFiles } from './embed-files.ts';
import { keepManifests } from './manifests.ts';

/**
 * Bundles the code of the project in `root`, and keeps it for the next build. Throws a `refusal` where the publisher's
 * settings, which are in it, can't be read.
 */
export async function bundleCode(builder: ViteBuilder, root: string): Promise<Bundle> {
  const { client, embed, ssr } = builder.environments;
  if (client === undefined || embed === undefined || ssr === undefined)
    throw new Error('Vite has lost an environment of the build.');
  const settings = readSettings(resolve(root, 'public'));
  if (!settings.ok) throw refusal([settings.fault]);
  const key = bundleKey(root);
  await builder.build(client);
  await builder.build(embed);
  await builder.build(ssr);
  const siteFolder = resolve(root, bundleFolder, 'site');
  await keepManifests(siteFolder, resolve(root, '.cache'));
  await writeEmbedFiles(siteFolder, settings.value.title);
  keepBundle(root, key);
  return bundleIn(root, key);
}
