/** Lifts a record of one version to the next. It gets what was stored, so it has to check what it uses. */
export type Migration = (record: Versioned) => object;

/** Anything with a version. */
export type Versioned = Readonly<Record<string, unknown>> & { readonly v: number };

/**
 * How old records become new ones: the first lifts version 1 to 2, the second 2 to 3, and so on, so that no version can
 * be left out. A change of the record that older versions of the site would misread adds one here.
 */
export const migrations: readonly Migration[] = [];

/** The newest shape of a record that this version of the site can read and write. */
export const commentVersion = 1;

/**
 * Lifts a record to the version behind the last of `steps`, one version at a time. A record that has that version, a
 * newer one or none that there ever was comes back as it is.
 */
export function migrate(record: Versioned, steps: readonly Migration[] = migrations): Versioned {
  if (!Number.isInteger(record.v) || record.v < 1) return record;
  return steps.slice(record.v - 1).reduce<Versioned>((lifted, step) => ({ ...step(lifted), v: lifted.v + 1 }), record);
}
