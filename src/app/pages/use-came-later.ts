import { useLocation } from 'react-router-dom';
import { readPrerenderedPage } from '../prerendered-page.ts';

/**
 * Whether what stands at `address` came to the host after the build: the reader has opened it by its own address, and got a
 * page that was not made for it.
 */
export function useCameLater(address: string): boolean {
  const isEntry = useLocation().key === 'default';
  return isEntry && !import.meta.env.SSR && readPrerenderedPage(address, document) === undefined;
}
