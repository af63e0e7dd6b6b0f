import { ok, type Result } from '../../platform/result.ts';
import { decodeSiteSettings, type SiteSettings } from '../../post/site-settings.ts';
import { decodeFile } from './decode-file.ts';
import type { FileFault } from './file-fault.ts';

/** What a site is called until its `site.json` can be read. */
export const defaultSettings: SiteSettings = { title: 'Takeaway', description: '', language: 'en' };

/** Reads `site.json` in the publisher's `folder`. */
export function readSettings(folder: string): Result<SiteSettings, FileFault> {
  const read = decodeFile(folder, 'site.json', decodeSiteSettings);
  return read.ok ? ok(read.value.value) : read;
}
