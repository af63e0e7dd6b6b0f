import { site } from 'virtual:takeaway-site';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SearchPanel } from './search-panel.tsx';

let open: { readonly field: HTMLInputElement; readonly remove: () => void } | undefined;

/**
 * Gives the search field of the page results while one types. They have a root of their own at the end of the page: the
 * field may belong to HTML that React has not taken over yet, and would not know them.
 */
export function openSearchPanel(field: HTMLInputElement): void {
  if (open?.field === field) return;
  // The one before was on a page without a field like it since then.
  open?.remove();
  // The browser's own list of what was typed before would lie over the results.
  field.autocomplete = 'off';
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <StrictMode>
      <SearchPanel field={field} locale={site.language} />
    </StrictMode>,
  );
  open = {
    field,
    remove: () => {
      root.unmount();
      place.remove();
    },
  };
}
