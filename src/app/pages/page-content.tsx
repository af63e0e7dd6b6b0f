import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { Skeleton } from '../../ui/skeleton.tsx';
import { PageBoundary } from '../page-boundary.tsx';

interface PageContentProps {
  /** What is being read, as it begins a sentence: "This post". */
  readonly what: string;
  /** What is to be expected in its place. */
  readonly shape?: 'post' | 'list';
  readonly children: ReactNode;
}

/** The part of a page that needs data: its place while it loads, and the way out when it can't be had. */
export function PageContent({ what, shape, children }: PageContentProps) {
  const { reset } = useQueryErrorResetBoundary();
  return (
    <PageBoundary what={what} onReset={reset}>
      <Suspense fallback={<Skeleton lines={12} label="Loading" shape={shape} />}>{children}</Suspense>
    </PageBoundary>
  );
}
