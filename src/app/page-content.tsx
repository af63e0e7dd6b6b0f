import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ComponentProps, type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { describeFault } from '../platform/describe-fault.ts';
import { FaultError } from '../platform/fault.ts';
import { FaultMessage } from '../ui/fault-message.tsx';
import { ServerHtml } from '../ui/server-html.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { UnexpectedError } from './unexpected-error.tsx';
import { usePageTitle } from './use-page-title.ts';

interface PageContentProps {
  /** What is being read, as it begins a sentence: "This post". */
  readonly what: string;
  readonly children: ReactNode;
}

/** A fault names the tab too: what was asked for has no title to give. */
function FaultPage(props: ComponentProps<typeof FaultMessage>) {
  usePageTitle(describeFault(props.fault, props.what).title);
  return <FaultMessage {...props} />;
}

/** The part of a page that needs data: its place while it loads, and the way out when it can't be had. */
export function PageContent({ what, children }: PageContentProps) {
  const { reset } = useQueryErrorResetBoundary();
  return (
    <ErrorBoundary
      onReset={reset}
      fallbackRender={({ error, resetErrorBoundary }) =>
        error instanceof FaultError ? (
          <FaultPage fault={error.fault} what={what} onRetry={resetErrorBoundary} />
        ) : (
          <UnexpectedError onRetry={resetErrorBoundary} />
        )
      }
    >
      <Suspense fallback={<Skeleton lines={10} label="Loading" />}>
        <ServerHtml>{children}</ServerHtml>
      </Suspense>
    </ErrorBoundary>
  );
}
