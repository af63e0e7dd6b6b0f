import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { postAddress } from '../../post/addresses.ts';
import { Place } from '../../ui/place.tsx';
import { madeUpSlug } from './made-up-posts.ts';

const path = postAddress(madeUpSlug);

interface OnPageProps {
  /** What is known of the site's data. */
  readonly client?: QueryClient;
  readonly children: ReactNode;
}

/** The surroundings that views have on the page of a post. */
export function OnPage({ client, children }: OnPageProps) {
  const page = (
    <MemoryRouter initialEntries={[path]}>
      <Place value={{ path }}>{children}</Place>
    </MemoryRouter>
  );
  return client === undefined ? page : <QueryClientProvider client={client}>{page}</QueryClientProvider>;
}
