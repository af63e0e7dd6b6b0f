import { FaultError } from './fault.ts';

/** A thread of its own for work that would keep the page from moving. It is started when it is first asked something. */
export interface Thread<Task, Answer> {
  /**
   * Has a task done. Fails with a `FaultError` where the thread's code can't be had, or the task takes longer than
   * anybody waits; then the thread is ended, and the next task starts another.
   */
  readonly ask: (task: Task) => Promise<Answer>;
}

/** What the page sends. */
interface Request<Task> {
  readonly id: number;
  readonly task: Task;
}

/** What comes back: the answer, or the message of a surprise. */
type Response<Answer> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly surprise: string };

/** What browsers with Trusted Types have; the site's pages let code be loaded by an address only where this vouches for it. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

interface ThreadOptions {
  /** How long a task may take, with the way of the code to here. */
  readonly seconds?: number;
  readonly world?: typeof globalThis & { readonly trustedTypes?: TrustedTypes };
}

/** The thread whose code is at `address`, which Vite gives for `…?worker&url`. */
export function threadAt<Task, Answer>(
  address: string,
  { seconds = 60, world = globalThis }: ThreadOptions = {},
): Thread<Task, Answer> {
  interface Waiting {
    readonly resolve: (answer: Answer) => void;
    readonly reject: (error: Error) => void;
  }
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;

  function start(): Worker {
    const policy = world.trustedTypes?.createPolicy('takeaway-thread', { createScriptURL: () => address });
    const started = new Worker(policy?.createScriptURL('') ?? address, { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Response<Answer>>) => {
      const asker = waiting.get(data.id);
      waiting.delete(data.id);
      if ('answer' in data) asker?.resolve(data.answer);
      else asker?.reject(new Error(data.surprise));
    });
    started.addEventListener('error', () =>
      end(new FaultError(navigator.onLine ? { code: 'code-missing' } : { code: 'offline', url: address })),
    );
    return started;
  }

  function end(error: Error): void {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  return {
    ask: async (task) => {
      worker ??= start();
      const id = ++lastId;
      const timer = setTimeout(() => end(new FaultError({ code: 'timeout', url: address, seconds })), seconds * 1000);
      try {
        return await new Promise<Answer>((resolve, reject) => {
          waiting.set(id, { resolve, reject });
          const request: Request<Task> = { id, task };
          worker?.postMessage(request);
        });
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** The other end, in the thread: does each task that comes, one after the other. */
export function serveThread<Task, Answer>(work: (task: Task) => Answer, scope: typeof globalThis = globalThis): void {
  scope.addEventListener('message', ({ data: { id, task } }: MessageEvent<Request<Task>>) => {
    let response: Response<Answer>;
    try {
      response = { id, answer: work(task) };
    } catch (error) {
      response = { id, surprise: String(error) };
    }
    scope.postMessage(response);
  });
}
