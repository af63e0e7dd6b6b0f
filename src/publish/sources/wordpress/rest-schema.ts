import * as v from 'valibot';

/** WordPress says `false`, `0`, `''` or `[]` for what is not there. */
function orNothing<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.optional(v.fallback(v.nullable(schema), null), null);
}

const text = v.object({ rendered: v.string(), protected: orNothing(v.boolean()) });
const person = v.object({ name: v.string(), url: orNothing(v.string()), link: orNothing(v.string()) });
const term = v.object({ name: v.string(), taxonomy: v.string(), slug: orNothing(v.string()) });
const media = v.object({
  source_url: v.string(),
  alt_text: orNothing(v.string()),
  media_details: orNothing(v.object({ width: orNothing(v.number()), height: orNothing(v.number()) })),
});

/** Of lists, the parts that can be read: what is private stands in them as a fault. */
function readable<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((parts) => parts.flatMap((part) => (v.is(schema, part) ? [v.parse(schema, part)] : []))),
  );
}

/** A post of WordPress's REST interface: developer.wordpress.org/rest-api/reference/posts. */
export const restPostSchema = v.object({
  id: v.number(),
  type: orNothing(v.string()),
  status: orNothing(v.string()),
  slug: orNothing(v.string()),
  link: orNothing(v.string()),
  guid: orNothing(text),
  date: orNothing(v.string()),
  date_gmt: orNothing(v.string()),
  modified: orNothing(v.string()),
  modified_gmt: orNothing(v.string()),
  title: orNothing(text),
  content: orNothing(text),
  excerpt: orNothing(text),
  _embedded: orNothing(
    v.object({
      author: v.optional(readable(person), []),
      'wp:featuredmedia': v.optional(readable(media), []),
      'wp:term': v.optional(
        v.pipe(
          v.fallback(v.array(readable(term)), []),
          v.transform((lists) => lists.flat()),
        ),
        [],
      ),
    }),
  ),
});

export type RestPost = v.InferOutput<typeof restPostSchema>;
