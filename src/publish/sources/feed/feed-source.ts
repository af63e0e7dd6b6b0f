import { failed, type Result } from '../../../platform/result.ts';
import { collectEntries } from '../collect-entries.ts';
import { readJson } from '../read-json.ts';
import type { ImportedSource, Importer, SourceFault, SourceText } from '../source.ts';
import { feedKind, feedNames } from './feed-kind.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readXmlFeed } from './read-xml-feed.ts';

/** RSS 2.0, 0.9x and 1.0, Atom and JSON Feed, read as tolerantly as feed readers do. */
export const feedSource: Importer = {
  format: 'feed',
  holdsMany: true,
  detect: (source) => feedKind(source) !== undefined,
  parse: (source) => {
    const kind = feedKind(source);
    if (kind === undefined) return failed({ code: 'malformed-source', format: 'feed', detail: 'It begins as none.' });
    return kind === 'json' ? parseJson(source) : readXmlFeed(source, kind);
  },
};

function parseJson(source: SourceText): Result<ImportedSource, SourceFault> {
  const format = feedNames.json;
  const data = readJson(source.text.replace(/^\uFEFF/u, ''), format);
  if (!data.ok) return data;
  return collectEntries(readJsonFeed(data.value, source.url), { changedAt: source.changedAt, format });
}
