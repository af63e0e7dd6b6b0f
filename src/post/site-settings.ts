import * as v from 'valibot';
import { failed, ok, type Result } from '../platform/result.ts';
import { isLanguageTag } from './language-tag.ts';
import { describeIssues } from './schema-issues.ts';

/** `public/site.json`: what the publisher says of the whole site. */
const siteSettingsSchema = v.object({
  title: v.string(),
  description: v.optional(v.string(), ''),
  url: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => /^https?:\/\//iu.test(text) && URL.canParse(text),
        'expected the site’s whole address, beginning with https://',
      ),
      v.transform((text) => (text.endsWith('/') ? text : `${text}/`)),
    ),
  ),
  language: v.optional(
    v.pipe(v.string(), v.check(isLanguageTag, 'expected a language tag such as "en" or "pt-BR"')),
    'en',
  ),
  author: v.optional(v.object({ name: v.string(), url: v.optional(v.string()) })),
});

export type SiteSettings = v.InferOutput<typeof siteSettingsSchema>;

/** Reads the site's settings; a refusal lists every fault with the path of its field. */
export function decodeSiteSettings(data: unknown): Result<SiteSettings, readonly string[]> {
  const read = v.safeParse(siteSettingsSchema, data);
  return read.success ? ok(read.output) : failed(describeIssues(read.issues, 'the site’s settings'));
}
