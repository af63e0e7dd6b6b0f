import { QueryClient, type QueryKey } from '@tanstack/react-query';
import { type Fault, FaultError } from '../../platform/fault.ts';

/** How data stands that a page wants. */
export type Supply =
  | { readonly state: 'here'; readonly data: unknown }
  /** It never comes. */
  | { readonly state: 'on-its-way' }
  | { readonly state: 'failed'; readonly fault: Fault };

/** A cache that has something of what a page wants, and the `rest` of it, so that nothing is asked of any network. */
export function madeUpClient(
  queryKey: QueryKey,
  supply: Supply,
  rest: readonly (readonly [QueryKey, unknown])[] = [],
): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  for (const [key, data] of rest) client.setQueryData(key, data);
  switch (supply.state) {
    case 'here':
      client.setQueryData(queryKey, supply.data);
      return client;
    case 'on-its-way':
      void client.prefetchQuery({ queryKey, queryFn: () => new Promise(() => undefined) });
      return client;
    case 'failed': {
      const query = client.getQueryCache().build(client, { queryKey });
      query.setState({ status: 'error', error: new FaultError(supply.fault), fetchStatus: 'idle' });
      return client;
    }
  }
}
