import { type ComponentProps, useState } from 'react';
import type { ComposeFields } from '../../publish/compose/compose-fields.ts';
import { derivedSlug } from '../../publish/compose/read-fields.ts';
import { Field } from './field.tsx';

interface SlugFieldProps extends ComponentProps<typeof Field> {
  readonly fields: ComposeFields;
}

/** The slug: made of the title, and following it, until somebody writes another; again so where that is taken out. */
export function SlugField({ fields, value, onChange, onLeave, ...rest }: SlugFieldProps) {
  const [state, setState] = useState<'left' | 'typing'>('left');
  const derived = derivedSlug(fields);
  return (
    <Field
      {...rest}
      // Whoever has just emptied it wants to write another.
      value={value === '' && state === 'left' && fields.title !== '' ? derived : value}
      placeholder={derived}
      hint={`Names the post in its address, and its file: ${value || derived}.json`}
      onChange={(name, slug) => {
        setState('typing');
        onChange(name, slug);
      }}
      onLeave={(name) => {
        setState('left');
        onLeave(name);
      }}
    />
  );
}
