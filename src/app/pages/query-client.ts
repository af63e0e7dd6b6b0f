import { QueryClient } from '@tanstack/react-query';
import { FaultError } from '../../platform/fault.ts';
import { isTransient } from '../../platform/second-try.ts';

const fiveMinutes = 5 * 60 * 1000;

/**
 * The one policy for data from the site: ask even when the browser believes to be offline (it may be wrong, and the
 * answer says so), and ask again only where a second try can heal.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: fiveMinutes,
        retry: (failures, error) => failures < 1 && error instanceof FaultError && isTransient(error.fault),
        refetchOnWindowFocus: false,
      },
    },
  });
}
