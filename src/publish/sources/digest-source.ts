import { failed, ok } from '../../platform/result.ts';
import { parseDigests } from '../digest/parse-digest.ts';
import type { Importer } from './source.ts';

/** The text of one or several digests (DESIGN, section 1), and any other text that nothing else is known of. */
export const digestSource: Importer = {
  format: 'digest text',
  detect: () => true,
  parse: ({ text, changedAt, fileName, given = {} }) => {
    const read = parseDigests(text, { fallbackPublishedAt: changedAt, overrides: given });
    if (!read.ok) {
      return read.fault.code === 'empty-digest'
        ? failed({ code: 'empty-source', format: 'digest text' })
        : failed({ code: 'refused-post', issues: read.fault.issues });
    }
    const posts = read.value.map(({ unknownLines, ...digest }) => ({
      ...digest,
      origin: undefined,
      notes: [
        ...(digest.hasTitle ? [] : ['no title: made one of the text']),
        ...(digest.hasDate ? [] : [`no date: used ${fileName === undefined ? 'the present time' : 'the file’s time'}`]),
        ...unknownLines.map((line) => `kept a line the format doesn’t know: ${line}`),
      ],
    }));
    return ok({ posts, refused: [], notes: [] });
  },
};
