import { useLocation } from 'react-router-dom';
import type { SiteSettings } from '../../post/site-settings';
import { FaultMessage } from '../../ui/fault-message';
import { pageTitle } from '../page-titles';
import { usePageTitle } from '../use-page-title';

/** An address that no page has. */
export function UnknownPage({ site }: { readonly site: SiteSettings }) {
  const { pathname } = useLocation();
  usePageTitle(pageTitle('Page not found', site.title));
  return <FaultMessage fault={{ code: 'not-found', url: pathname }} what="This page" onRetry={() => undefined} />;
}
