import { memo, useCallback } from 'react';
import type { ComposeFields, TextFieldName } from '../../publish/compose/compose-fields.ts';
import { BodyField } from './body-field.tsx';
import styles from './compose-form.module.css';
import { Field } from './field.tsx';
import { fieldLabels } from './field-names.ts';
import { MoreFields } from './more-fields.tsx';
import type { ComposeThreads } from './threads/start-threads.ts';

export interface ComposeFormProps {
  readonly fields: ComposeFields;
  /** Those that are to be shown. */
  readonly faults: ReadonlyMap<TextFieldName, string>;
  readonly onChange: (fields: Partial<ComposeFields>) => void;
  readonly onLeave: (name: TextFieldName) => void;
  readonly threads: ComposeThreads;
  /** A text was pasted that may be more than a body. */
  readonly onPastedText: (text: string) => void;
}

/** The fields of a post. Nothing in them is ever refused while it is typed. */
export const ComposeForm = memo(function ComposeForm(props: ComposeFormProps) {
  const { fields, faults, onChange, onLeave, threads, onPastedText } = props;
  // The same as long as it does the same, or each keystroke would draw all fields anew.
  const changeText = useCallback((name: TextFieldName, value: string) => onChange({ [name]: value }), [onChange]);
  const field = (name: TextFieldName) => ({
    name,
    label: fieldLabels[name],
    value: fields[name],
    fault: faults.get(name),
    onChange: changeText,
    onLeave,
  });
  return (
    // Not a form: nothing in it is sent anywhere, and Enter in a field has nothing to do.
    <section className={styles.form} aria-label="Post">
      <Field {...field('title')} />
      <Field {...field('takeaway')} size="lines" hint="What a reader should keep, in one paragraph." />
      <BodyField {...field('body')} threads={threads} onPastedText={onPastedText} />
      <div className={styles.pair}>
        <Field {...field('category')} />
        <Field {...field('tags')} placeholder="Cities, Libraries" hint="Separated by commas." />
      </div>
      <div className={styles.pair}>
        <Field {...field('sourceName')} placeholder="Hacker News" />
        <Field {...field('sourceUrl')} placeholder="https://" />
      </div>
      <MoreFields fields={fields} field={field} onChange={onChange} />
    </section>
  );
});
