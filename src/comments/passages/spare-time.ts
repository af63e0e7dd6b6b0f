/** How long to work at a stretch, and how long to leave the page alone after it, in milliseconds. */
const stretch = 8;
const rest = 30;

const jobs = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Does `job` soon, in a moment that typing and scrolling can spare. There may be thousands; they are done in the order
 * they came in. Returns the way to call it off.
 */
export function inSpareTime(job: () => void): () => void {
  // Each one is a job of its own, also where the same function is handed in twice.
  const own = () => job();
  jobs.add(own);
  schedule();
  return () => {
    jobs.delete(own);
  };
}

function work(): void {
  const end = performance.now() + stretch;
  timer = undefined;
  for (const job of jobs) {
    jobs.delete(job);
    job();
    if (performance.now() >= end) break;
  }
  if (jobs.size > 0) schedule();
}

function schedule(): void {
  if (timer === undefined) timer = setTimeout(work, rest);
}
