import { useState } from 'react';
import type { SearchSource } from '../../catalog/search/search-archive.ts';
import control from '../../ui/text-field.module.css';
import { SearchPanel } from '../search/search-panel.tsx';

/** A field with something in it, and the first results for that below it. */
export function SearchPanelShown({ source }: { readonly source: SearchSource }) {
  const [field, setField] = useState<HTMLInputElement | null>(null);
  return (
    <>
      <input ref={setField} type="search" aria-label="Search" className={control.control} defaultValue="libraries" />
      {field !== null && <SearchPanel field={field} locale="en-GB" source={source} />}
    </>
  );
}
