import { afterEach, expect, it, vi } from 'vitest';
import { loadAllStyles } from '../../../src/app/start/all-styles.ts';

const moduleUrl = 'https://host.example/site/assets/index-1a2b.js';

afterEach(() => document.head.replaceChildren());

function addLink(): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.setAttribute('disabled', '');
  link.href = 'assets/style-3c4d.css';
  document.head.append(link);
  return link;
}

it.each(['load', 'error'])(
  'turns the waiting styles on, wherever the page is served, and waits for their %s',
  async (end) => {
    const link = addLink();
    const settled = vi.fn();
    const loading = loadAllStyles(moduleUrl).then(settled);
    expect(link.href).toBe('https://host.example/site/assets/style-3c4d.css');
    expect(link.disabled).toBe(false);
    await Promise.resolve();
    expect(settled).not.toHaveBeenCalled();
    link.dispatchEvent(new Event(end));
    await loading;
  },
);

it('has nothing to wait for on a page that carries them all', async () => {
  await expect(loadAllStyles(moduleUrl)).resolves.toBeUndefined();
});
