import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { postSchema } from './post-schema';

/** JSON Schema (draft 2020-12) of a post file, for editors: `"$schema": "../schema/post.json"`. */
export function postJsonSchema(): object {
  const schema = toJsonSchema(postSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check', 'raw_transform', 'transform'],
    // The converter stops reading a pipe at its first transformation and so would miss a description behind it.
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const wrapped = valibotSchema.type === 'optional' ? Object(valibotSchema).wrapped : valibotSchema;
      const description = v.getDescription(wrapped);
      return description === undefined ? jsonSchema : { ...jsonSchema, description };
    },
  });
  return { ...schema, title: 'Takeaway post' };
}
