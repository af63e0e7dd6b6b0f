import { useLocation } from 'react-router-dom';
import type { SiteSettings } from '../../post/site-settings.ts';
import { FaultMessage } from '../../ui/fault-message.tsx';
import { pageTitle } from '../page-titles.ts';
import { usePageTitle } from '../use-page-title.ts';

/** An address that no page has. */
export function UnknownPage({ site }: { readonly site: SiteSettings }) {
  const { pathname } = useLocation();
  usePageTitle(pageTitle('Page not found', site.title));
  return <FaultMessage fault={{ code: 'not-found', url: pathname }} what="This page" onRetry={() => undefined} />;
}
