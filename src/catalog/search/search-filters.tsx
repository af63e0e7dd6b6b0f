import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { termSlug } from '../../post/term.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { termIndexQuery } from '../catalog-queries.ts';
import { categoryChoices, nameOfTag } from './filter-choices.ts';
import type { SearchFilters as Filters } from './pagefind-engine.ts';
import styles from './search-filters.module.css';

interface SearchFiltersProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Narrows a search to a category or a tag. Which there are is asked for when this is opened. */
export function SearchFilters({ filters, onChange }: SearchFiltersProps) {
  const isUsed = filters.category !== undefined || filters.tag !== undefined;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles.filters}
      open={isOpen || isUsed}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>Filters</summary>
      {(isOpen || isUsed) && (
        <div className={styles.fields}>
          <CategoryField filters={filters} onChange={onChange} />
          <TagField filters={filters} onChange={onChange} />
        </div>
      )}
    </details>
  );
}

function CategoryField({ filters, onChange }: SearchFiltersProps) {
  const { data } = useQuery(termIndexQuery('categories'));
  return (
    <Select
      label="Category"
      choices={categoryChoices(data, filters.category)}
      value={filters.category ?? ''}
      onChange={(category) => onChange({ ...filters, category: category === '' ? undefined : category })}
    />
  );
}

/** Tags are too many to choose from, and follow from their names. */
function TagField({ filters, onChange }: SearchFiltersProps) {
  const { data } = useQuery(termIndexQuery('tags'));
  const [written, setWritten] = useState<string>();
  const isStillIt = written !== undefined && slugOf(written) === filters.tag;
  return (
    <TextField
      label="Tag"
      value={isStillIt ? written : nameOfTag(data, filters.tag)}
      onChange={(name) => {
        setWritten(name);
        onChange({ ...filters, tag: slugOf(name) });
      }}
      autoComplete="off"
      dir="auto"
    />
  );
}

function slugOf(name: string): string | undefined {
  return termSlug(name.replace(/^[#\s]+/u, '')) || undefined;
}
