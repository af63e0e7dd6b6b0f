import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyCode } from '../../../src/app/reading/copy-code.ts';
import { withClipboard } from './clipboard.ts';

const announce = vi.fn();

beforeEach(() => {
  announce.mockClear();
  const page = new DOMParser().parseFromString(
    `<p><code>inline</code></p>
     <div><button data-copy-code>Copy</button><pre><code><span>first</span> &lt;b&gt;\n  second\n</code></pre></div>
     <div><button data-copy-code>Copy</button><pre><code>another\n</code></pre></div>`,
    'text/html',
  );
  document.body.replaceChildren(...page.body.childNodes);
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function button(index = 0): HTMLButtonElement {
  const found = screen.getAllByRole<HTMLButtonElement>('button')[index];
  if (found === undefined) throw new Error('There are two buttons.');
  return found;
}

it('copies the code of its own block as it is, without the line break that would run it in a terminal', async () => {
  const clipboard = withClipboard('allowed');
  await copyCode(button(), announce);
  expect(clipboard.text()).toBe('first <b>\n  second');
  await copyCode(button(1), announce);
  expect(clipboard.text()).toBe('another');
});

describe('what the button says', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

  it('is that it has copied, for a moment, read out once', async () => {
    withClipboard('allowed');
    await copyCode(button(), announce);
    expect(button()).toHaveTextContent('Copied');
    expect(announce.mock.calls).toEqual([['Copied']]);
    await vi.runAllTimersAsync();
    expect(button()).toHaveTextContent('Copy');
  });

  it('is its own name again also after several presses', async () => {
    withClipboard('allowed');
    await copyCode(button(), announce);
    await vi.advanceTimersByTimeAsync(1000);
    await copyCode(button(), announce);
    await vi.advanceTimersByTimeAsync(1500);
    expect(button()).toHaveTextContent('Copied');
    await vi.runAllTimersAsync();
    expect(button()).toHaveTextContent(/^Copy$/u);
  });

  it('is that it could not, with the code selected for the reader’s own hand', async () => {
    withClipboard('refused');
    await copyCode(button(), announce);
    expect(button()).toHaveTextContent('Could not copy');
    expect(announce).toHaveBeenCalledWith(expect.stringContaining('The code is selected'));
    expect(String(getSelection())).toBe('first <b>\n  second\n');
  });
});

it('says the same words again to screen readers when they are true again', async () => {
  vi.useFakeTimers();
  const { createAnnouncer } = await import('../../../src/app/reading/create-announcer.ts');
  const say = createAnnouncer();
  say('Copied');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await vi.runAllTimersAsync();
  expect(screen.getByRole('status')).toHaveTextContent('Copied');
  say('Copied');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await vi.runAllTimersAsync();
  expect(screen.getByRole('status')).toHaveTextContent('Copied');
});
