import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { postSchema } from './post-schema.ts';

/** JSON Schema (draft 2020-12) of a post file, for editors: `"$schema": "../schema/post.json"`. */
export function postJsonSchema(): object {
  const schema = toJsonSchema(postSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check', 'raw_transform', 'transform'],
  });
  return { ...schema, title: 'Takeaway post', properties: describeAll(schema.properties ?? {}) };
}

/** The converter stops reading a field at its first transformation, so it misses descriptions that stand behind one. */
function describeAll(properties: Readonly<Record<string, object | boolean>>): object {
  const fields = new Map<string, v.GenericSchema>(Object.entries(postSchema.entries));
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const field = fields.get(name);
      const description = field && descriptionOf(field);
      return [name, typeof property === 'object' ? { ...property, ...(description && { description }) } : property];
    }),
  );
}

function descriptionOf(field: v.GenericSchema): string | undefined {
  return v.getDescription(field) ?? ('wrapped' in field ? descriptionOf(Object(field.wrapped)) : undefined);
}
