import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react';

interface WhenNearProps {
  /** Whether waiting is worth it; otherwise the children are there from the beginning. */
  readonly waits: boolean;
  /** Styles what takes the place of the children, which should be about as high as they are. */
  readonly className?: string | undefined;
  /** What is shown until then, if anything. */
  readonly placeholder?: ReactNode;
  readonly children: ReactNode;
}

/** Draws its children once the reader comes within a screen's height, and leaves them there from then on. */
export function WhenNear({ waits, className, placeholder, children }: WhenNearProps) {
  const [isNear, setNear] = useState(!waits || typeof IntersectionObserver === 'undefined');
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isNear || place.current === null) return;
    // Whoever scrolls fast comes near many at once; drawing them must not hold up the scrolling.
    return observe(place.current, () => startTransition(() => setNear(true)));
  }, [isNear]);

  if (isNear) return children;
  return (
    <div ref={place} className={className}>
      {placeholder}
    </div>
  );
}

/** One observer for all: the browser pays for each observer, not for each element. */
let observer: IntersectionObserver | undefined;
const arrivals = new WeakMap<Element, () => void>();

function observe(element: Element, onArrival: () => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) arrivals.get(target)?.();
    },
    { rootMargin: '100% 0px' },
  );
  arrivals.set(element, onArrival);
  observer.observe(element);
  return () => {
    arrivals.delete(element);
    observer?.unobserve(element);
  };
}
