import { type ReactNode, Suspense, use } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import styles from '../ui/fault-message.module.css';
import type { OnDemand } from './on-demand.ts';

interface LivePartProps<T> {
  readonly code: OnDemand<T>;
  /** Shows what the code makes. */
  readonly children: (made: T) => ReactNode;
}

/**
 * A part of a page that shows what this browser keeps, such as comments, as soon as its code is there. It has a boundary
 * of its own: neither a defect in it nor code that can't be had takes the rest of the page away.
 */
export function LivePart<T>({ code, children }: LivePartProps<T>) {
  return (
    <ErrorBoundary
      onReset={code.forgetFailure}
      fallbackRender={({ resetErrorBoundary }) => (
        <section className={styles.fault} role="alert">
          <h2>This part of the page can’t be shown.</h2>
          <p>What you keep in this browser is still there. If another try doesn’t help, reload the page.</p>
          <p>
            <button type="button" onClick={resetErrorBoundary}>
              Try again
            </button>
          </p>
        </section>
      )}
    >
      <Suspense>
        <LoadedPart code={code}>{children}</LoadedPart>
      </Suspense>
    </ErrorBoundary>
  );
}

function LoadedPart<T>({ code, children }: LivePartProps<T>) {
  return children(code.loaded() ?? use(code.load()));
}
