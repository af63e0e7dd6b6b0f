import type { ComponentProps } from 'react';
import type { ComposeFields, TextFieldName } from '../../publish/compose/compose-fields.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import styles from './compose-form.module.css';
import { Field } from './field.tsx';
import { SlugField } from './slug-field.tsx';

interface MoreFieldsProps {
  readonly fields: ComposeFields;
  /** What every field needs. */
  readonly field: (name: TextFieldName) => ComponentProps<typeof Field>;
  readonly onChange: (fields: Partial<ComposeFields>) => void;
}

/** The fields that most posts do without, or with what is in them from the beginning. */
export function MoreFields({ fields, field, onChange }: MoreFieldsProps) {
  return (
    <details className={styles.more}>
      <summary>Date, address, picture and more</summary>
      <div className={styles.form}>
        <div className={styles.pair}>
          <Field {...field('publishedAt')} hint="With an offset: 2025-10-18T16:36:06Z." />
          <Field {...field('updatedAt')} hint="When the post last changed, if it has." />
        </div>
        <SlugField {...field('slug')} fields={fields} />
        <Field {...field('question')} placeholder="What do you think?" hint="Stands over the comments." />
        <Field {...field('language')} placeholder="en" hint="If it isn’t that of the site: a tag such as pt-BR." />
        <Field
          {...field('imageSrc')}
          placeholder="images/library.jpg"
          hint="A path from the post’s folder, or https://…"
        />
        <Field {...field('imageAlt')} hint="What is to be seen in it, for those who can’t see it." />
        <div className={styles.pair}>
          <Field {...field('imageWidth')} hint="In pixels." />
          <Field {...field('imageHeight')} hint="In pixels." />
        </div>
        <Field {...field('authors')} size="lines" hint="One on a line: Ann Writer <https://example.org/>" />
        <Field {...field('discussionUrl')} placeholder="https://" hint="Where the source is discussed." />
        <Checkbox
          label="Draft: left out of the built site"
          checked={fields.draft}
          onChange={(draft) => onChange({ draft })}
        />
      </div>
    </details>
  );
}
