import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { Skeleton } from '../../ui/skeleton.tsx';
import { PageBoundary } from '../page-boundary.tsx';

interface PageContentProps {
  /** What is being read, as it begins a sentence: "This post". */
  readonly what: string;
  readonly children: ReactNode;
}

/** The part of a page that needs data: its place while it loads, and the way out when it can't be had. */
export function PageContent({ what, children }: PageContentProps) {
  const { reset } = useQueryErrorResetBoundary();
  return (
    <PageBoundary what={what} onReset={reset}>
      <Suspense fallback={<Skeleton lines={10} label="Loading" />}>{children}</Suspense>
    </PageBoundary>
  );
}
