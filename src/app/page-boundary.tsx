import type { ComponentProps, ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { describeFault } from '../platform/describe-fault.ts';
import { FaultError } from '../platform/fault.ts';
import { FaultMessage } from '../ui/fault-message.tsx';
import { focusNextHeading } from './navigation/focus-next-heading.ts';
import { UnexpectedError } from './unexpected-error.tsx';
import { usePageTitle } from './use-page-title.ts';

interface PageBoundaryProps {
  /** What is being read, as it begins a sentence: "This post". */
  readonly what: string;
  /** Clears the way for another try. */
  readonly onReset?: () => void;
  readonly children: ReactNode;
}

/** Where a page, or its part, can't be had, says why and offers the way out. */
export function PageBoundary({ what, onReset, children }: PageBoundaryProps) {
  return (
    <ErrorBoundary
      onReset={() => {
        onReset?.();
        focusNextHeading();
      }}
      fallbackRender={({ error, resetErrorBoundary }) =>
        error instanceof FaultError ? (
          <FaultPage fault={error.fault} what={what} onRetry={resetErrorBoundary} />
        ) : (
          <UnexpectedError onRetry={resetErrorBoundary} />
        )
      }
    >
      {children}
    </ErrorBoundary>
  );
}

/** A fault names the tab too: what was asked for has no title to give. */
function FaultPage(props: ComponentProps<typeof FaultMessage>) {
  usePageTitle(describeFault(props.fault, props.what).title);
  return <FaultMessage {...props} />;
}
