// @vitest-environment node
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { FaultError } from '../../src/platform/fault';
import { serveThread, threadAt } from '../../src/platform/thread';

/** A thread that doubles numbers, minds seven, and never comes back from zero. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  ended = false;

  constructor() {
    super();
    FakeWorker.started.push(this);
    const scope = Object.assign(new EventTarget(), {
      postMessage: (data: unknown) => this.dispatchEvent(new MessageEvent('message', { data })),
    });
    serveThread<number, number>(
      (number) => {
        if (number === 7) throw new Error('seven');
        return number * 2;
      },
      Object.assign(Object.create(globalThis), {
        addEventListener: scope.addEventListener.bind(scope),
        postMessage: scope.postMessage,
      }),
    );
    this.#scope = scope;
  }

  readonly #scope: EventTarget;

  postMessage(data: { readonly task: number }): void {
    if (data.task !== 0) queueMicrotask(() => this.#scope.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.ended = true;
  }
}

beforeEach(() => {
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('navigator', { onLine: true });
  onTestFinished(() => void vi.unstubAllGlobals());
});

it('starts when it is first asked, once, and answers each', async () => {
  const thread = threadAt<number, number>('thread.js');
  expect(FakeWorker.started).toHaveLength(0);
  expect(await Promise.all([thread.ask(1), thread.ask(2)])).toEqual([2, 4]);
  expect(FakeWorker.started).toHaveLength(1);
});

it('hands a surprise on, and goes on working', async () => {
  const thread = threadAt<number, number>('thread.js');
  await expect(thread.ask(7)).rejects.toThrow('seven');
  expect(await thread.ask(3)).toBe(6);
});

it('ends what takes too long, and starts anew', async () => {
  const thread = threadAt<number, number>('thread.js', { seconds: 0.01 });
  await expect(thread.ask(0)).rejects.toMatchObject({ fault: { code: 'timeout' } });
  expect(FakeWorker.started[0]?.ended).toBe(true);
  expect(await thread.ask(3)).toBe(6);
  expect(FakeWorker.started).toHaveLength(2);
});

it('says so where its code can’t be had', async () => {
  const thread = threadAt<number, number>('thread.js');
  const asked = thread.ask(0);
  FakeWorker.started[0]?.dispatchEvent(new Event('error'));
  await expect(asked).rejects.toBeInstanceOf(FaultError);
  await expect(asked).rejects.toMatchObject({ fault: { code: 'code-missing' } });
});
