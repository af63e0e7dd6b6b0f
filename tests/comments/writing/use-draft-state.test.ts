import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useDraftState } from '../../../src/comments/writing/use-draft-state';
import { failed, ok } from '../../../src/platform/result';

const kept = ok(undefined);

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** A draft whose second copy is written when the test says so. */
function follow() {
  const waiting: (() => void)[] = [];
  const { result } = renderHook(() => useDraftState(() => new Promise((resolve) => waiting.push(resolve))));
  return {
    state: () => result.current[0].state,
    type: (text: string, outcome: Parameters<(typeof result.current)[1]>[1] = kept) =>
      act(() => result.current[1](text, outcome)),
    pauseTyping: () => act(() => vi.advanceTimersByTimeAsync(1000)),
    settle: () => act(async () => waiting.shift()?.()),
  };
}

it('says that a draft is saved in a pause, and only once it would survive the end of the browser', async () => {
  const draft = follow();
  await draft.type('Half');
  await draft.settle();
  expect(draft.state()).toBe('none');
  await draft.pauseTyping();
  expect(draft.state()).toBe('none');
  await draft.settle();
  expect(draft.state()).toBe('saved');
});

it('takes it back with the next keystroke, until that one is safe too', async () => {
  const draft = follow();
  await draft.type('Half');
  await draft.pauseTyping();
  await draft.settle();
  await draft.type('Half a');
  expect(draft.state()).toBe('none');
  await draft.pauseTyping();
  await draft.settle();
  expect(draft.state()).toBe('saved');
});

it.each([
  ['what was typed meanwhile', 'Half a'],
  ['a draft that has become a comment', ''],
])('does not say it of %s when the write of something earlier is done', async (_name, next) => {
  const draft = follow();
  await draft.type('Half');
  await draft.pauseTyping();
  await draft.type(next);
  await draft.settle();
  expect(draft.state()).toBe('none');
});

it('says at once that a draft could not be kept, and goes on saying so', async () => {
  const draft = follow();
  await draft.type('Half', failed({ code: 'storage-full' }));
  expect(draft.state()).toBe('failed');
  await draft.pauseTyping();
  await draft.settle();
  expect(draft.state()).toBe('failed');
});
