import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addQuote, changesSeen, frameOf, framesIn, isShown, otherSite, quoteOf, send, site } from './host-page';

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  window.Takeaway?.detach();
  Reflect.deleteProperty(window, 'Takeaway');
  document.body.replaceChildren();
});

/** Runs the script as a page does that names it in an element. */
async function load(address: string | undefined): Promise<void> {
  const script = document.createElement('script');
  if (address !== undefined) Reflect.set(script, 'src', address);
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  vi.resetModules();
  await import('../../../src/embed/loader/embed');
}

/** Runs it as a module or as part of another script, which a page doesn't tell from its own. */
async function loadUnnamed(): Promise<void> {
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(null);
  vi.resetModules();
  await import('../../../src/embed/loader/embed');
}

it('upgrades what is in the page and what comes later, from the folder that the script lies in', async () => {
  const quote = addQuote('one');
  await load(`${site}embed.js?v=1#x`);
  expect(frameOf(quote).src).toContain(`${site}embed/?post=one#`);
  addQuote('two');
  await changesSeen();
  expect(framesIn()).toHaveLength(2);
});

it('acts once, however often it is loaded', async () => {
  addQuote('one');
  await load(`${site}embed.js`);
  const api = window.Takeaway;
  await load(`${site}embed.js?again`);
  addQuote('two');
  await changesSeen();
  expect(framesIn()).toHaveLength(2);
  expect(window.Takeaway).toBe(api);
  expect(api?.sites).toEqual([site]);
});

it('shares a page with the loaders of other sites', async () => {
  const [ours, theirs] = [addQuote('one'), addQuote('one', {}, otherSite)];
  await load(`${site}embed.js`);
  await load(`${otherSite}embed.js`);
  expect(frameOf(ours).src).toContain(site);
  expect(frameOf(theirs).src).toContain(otherSite);
  expect(framesIn()).toHaveLength(2);
  expect(window.Takeaway?.sites).toEqual([site, otherSite]);

  send(frameOf(ours), { message: { type: 'ready' }, origin: new URL(otherSite).origin });
  expect(isShown(ours)).toBe(true);
  send(frameOf(theirs), { message: { type: 'ready' } });
  expect([ours, theirs].map(isShown)).toEqual([true, false]);
});

it('lets the host’s scripts take all away and begin again, whichever site it is', async () => {
  await load(`${site}embed.js`);
  await load(`${otherSite}embed.js`);
  window.Takeaway?.detach();
  const section = document.createElement('section');
  section.append(quoteOf('one'), quoteOf('one', {}, otherSite));
  document.body.append(section);
  addQuote('outside');
  await changesSeen();
  expect(framesIn()).toEqual([]);
  window.Takeaway?.attach(section);
  expect(framesIn()).toHaveLength(2);
  window.Takeaway?.detach(section);
  expect(framesIn()).toEqual([]);
  window.Takeaway?.attach();
  expect(framesIn()).toHaveLength(3);
});

it('finds its element in the page where the browser doesn’t name it', async () => {
  addQuote('one');
  const script = document.createElement('script');
  script.src = `${site}embed.js`;
  document.body.append(script);
  await loadUnnamed();
  expect(framesIn()[0]?.src).toContain(site);
});

it.each([
  ['is named nowhere', loadUnnamed],
  ['is written into the page', () => load(undefined)],
])('does nothing, and complains of nothing, where it %s', async (_name, run) => {
  const quote = addQuote('one');
  await run();
  expect(framesIn()).toEqual([]);
  expect(isShown(quote)).toBe(true);
  expect(window.Takeaway).toBeUndefined();
});

it('is not misled by an element that the browser makes a global of the same name', async () => {
  Reflect.set(window, 'Takeaway', document.createElement('div'));
  addQuote('one');
  await load(`${site}embed.js`);
  expect(framesIn()).toHaveLength(1);
  expect(window.Takeaway?.sites).toEqual([site]);
});
