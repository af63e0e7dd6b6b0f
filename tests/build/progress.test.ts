// @vitest-environment node
import { expect, it } from 'vitest';
import { createProgress } from '../../src/build/progress.ts';

/** Goes through `total` things, `pace` milliseconds each, and gives what was written. */
function watch(total: number, pace: number, isTerminal: boolean): readonly string[] {
  let now = 0;
  const lines: string[] = [];
  const progress = createProgress(
    (text) => lines.push(text),
    isTerminal,
    () => new Date(now),
  );
  for (let done = 0; done < total; done++) {
    progress.show(done, total, `/posts/p${done}/`);
    now += pace;
  }
  return lines;
}

it('writes a line every two seconds into a log, with the rate and the time left', () => {
  const lines = watch(1000, 10, false);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe('200/1000 · 100 per second · 8 s left\n');
  expect(lines[3]).toBe('800/1000 · 100 per second · 2 s left\n');
});

it('keeps one line of a terminal up to date, without writing at every step', () => {
  const lines = watch(1000, 10, true);
  expect(lines[0]).toBe('\r\u001B[K0/1000 /posts/p0/');
  expect(lines).toHaveLength(200);
  expect(lines.every((line) => line.startsWith('\r\u001B[K') && !line.includes('\n'))).toBe(true);
});

it('says slow rates and long waits in units that can be read', () => {
  expect(watch(300, 2000, false)[0]).toBe('1/300 · 0.5 per second · 10 min left\n');
});

it('is silent where it is soon over, or about one thing only', () => {
  expect(watch(100, 1, false)).toEqual([]);
  expect(watch(1, 9000, false)).toEqual([]);
});

it('tells works apart that go on at the same time, each with its own pace', () => {
  let now = 0;
  const lines: string[] = [];
  const progress = createProgress(
    (text) => lines.push(text),
    false,
    () => new Date(now),
  );
  for (let done = 0; done <= 100; done++) {
    progress.show(done, 100, '', 'pages');
    if (done >= 50) progress.show(done - 50, 100, '', 'searchable');
    now += 100;
  }
  expect(lines.slice(-2)).toEqual([
    'pages 80/100 · 10 per second · 2 s left, searchable 29/100 · 10 per second · 8 s left\n',
    // What is done is not spoken of any more.
    'searchable 49/100 · 10 per second · 6 s left\n',
  ]);
});
