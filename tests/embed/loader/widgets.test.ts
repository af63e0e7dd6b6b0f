import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWidgets, type Widgets } from '../../../src/embed/loader/widgets';
import { addQuote, changesSeen, frameOf, framesIn, idOf, isShown, otherSite, quoteOf, send, site } from './host-page';

let widgets: Widgets;

beforeEach(() => {
  widgets = createWidgets(site);
});
afterEach(() => {
  widgets.detach();
  document.body.replaceChildren();
});

describe('what is upgraded', () => {
  it('is every element that asks for a post, in the order they stand in', () => {
    const quotes = [addQuote('one'), addQuote('two', { view: 'full', theme: 'dark', comments: 'on', lang: 'de' })];
    widgets.attach(document);
    expect(framesIn()).toEqual(quotes.map(frameOf));
    const [first = '', second = ''] = framesIn().map(({ src }) => src.replace(/#.*/u, ''));
    expect(first).toBe(`${site}embed/?post=one`);
    expect(second).toBe(`${site}embed/?post=two&theme=dark&view=full&comments=on&lang=de`);
  });

  it('is named after its link, loads when it is near, and tells its site nothing but the host', () => {
    const quote = addQuote('one');
    quote.querySelector('a')?.replaceChildren('Cloud at\n   play');
    widgets.attach(document);
    const frame = frameOf(quote);
    expect(frame.title).toBe('Cloud at play');
    expect(frame.getAttribute('loading') ?? frame.loading).toBe('lazy');
    expect(frame.getAttribute('referrerpolicy') ?? frame.referrerPolicy).toBe('origin');
    expect(frame.hasAttribute('allow')).toBe(false);
    expect(frame.hasAttribute('sandbox')).toBe(false);
  });

  it('has an id that no other has', () => {
    addQuote('one');
    addQuote('one');
    widgets.attach(document);
    const ids = framesIn().map(idOf);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id.length).toBeGreaterThan(16);
  });

  it('has no link, or several of which one leads here', () => {
    const bare = addQuote('bare');
    bare.replaceChildren('Only text');
    const several = addQuote('several');
    several.prepend(quoteOf('x', {}, otherSite).querySelector('a') ?? '');
    widgets.attach(document);
    expect(frameOf(bare).title).toBe('Takeaway');
    expect(frameOf(several).title).toBe('About several');
  });

  it('is nothing of another site, even of one in a folder of this', () => {
    addQuote('one', {}, otherSite);
    addQuote('two', {}, `${site}inner/`);
    addQuote('three', {}, 'https://site.example/folder-2/');
    widgets.attach(document);
    expect(framesIn()).toEqual([]);
  });

  it('is nothing that asks for no post', () => {
    addQuote('');
    addQuote('one').removeAttribute('data-post');
    addQuote('two').className = 'other';
    widgets.attach(document);
    expect(framesIn()).toEqual([]);
  });

  it('is nothing outside the page, where a frame is of no use', async () => {
    const section = document.createElement('section');
    section.append(quoteOf('one'));
    widgets.attach(section);
    expect(framesIn(section)).toEqual([]);
    widgets.attach(document);
    document.body.append(section);
    await changesSeen();
    expect(framesIn(section)).toHaveLength(1);
  });

  it('survives links that are none of HTML’s', () => {
    const quote = addQuote('one');
    const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'a');
    drawn.setAttribute('href', '#x');
    quote.prepend(drawn);
    widgets.attach(document);
    expect(frameOf(quote).title).toBe('About one');
  });

  it('is never upgraded twice', async () => {
    const quote = addQuote('one');
    widgets.attach(document);
    const frame = frameOf(quote);
    widgets.attach(document.body);
    widgets.attach(quote);
    document.body.append('more');
    await changesSeen();
    expect(framesIn()).toEqual([frame]);
  });

  it('replaces the frame of a copied page, which nobody listens to', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    place.append(quoteOf('one'));
    widgets.attach(document);
    send(framesIn()[0] ?? new HTMLIFrameElement(), { message: { type: 'ready' } });
    const copy = place.cloneNode(true);
    place.replaceWith(copy);
    await changesSeen();
    expect(framesIn()).toHaveLength(1);
    expect(isShown(document.querySelector('blockquote') ?? document.body)).toBe(true);
    send(framesIn()[0] ?? new HTMLIFrameElement(), { message: { type: 'ready' } });
    expect(isShown(document.querySelector('blockquote') ?? document.body)).toBe(false);
  });
});

describe('the host’s own elements', () => {
  it('stay where they are, as they were', () => {
    const quote = addQuote('one', { theme: 'dark' });
    const before = quote.outerHTML;
    widgets.attach(document);
    expect(quote.outerHTML).toBe(before);
    expect([...document.body.children]).toEqual([quote, frameOf(quote)]);
  });

  it('may come later, at any depth', async () => {
    widgets.attach(document);
    const section = document.createElement('section');
    section.append(quoteOf('deep'));
    document.body.append(section);
    const direct = addQuote('direct');
    await changesSeen();
    expect(framesIn()).toHaveLength(2);
    expect(frameOf(direct).title).toBe('About direct');
  });

  it('take their frame along when they go, and get another when they come back', async () => {
    const quote = addQuote('one');
    widgets.attach(document);
    const frame = frameOf(quote);
    send(frame, { message: { type: 'ready' } });
    quote.remove();
    await changesSeen();
    expect(framesIn()).toEqual([]);
    document.body.append(quote);
    await changesSeen();
    expect(framesIn()).toEqual([frameOf(quote)]);
    expect(frameOf(quote)).not.toBe(frame);
    expect(isShown(quote)).toBe(true);
  });

  it('take their frame along within what is removed', async () => {
    const section = document.createElement('section');
    section.append(quoteOf('one'));
    document.body.append(section);
    widgets.attach(document);
    section.remove();
    await changesSeen();
    expect(framesIn(section)).toEqual([]);
  });

  it('have their frame right after them wherever they are moved', async () => {
    const [one, two] = [addQuote('one'), addQuote('two')];
    widgets.attach(document);
    document.body.append(one);
    await changesSeen();
    expect([...document.body.children]).toEqual([two, frameOf(two), one, frameOf(one)]);
    two.after('some text');
    await changesSeen();
    expect([...document.body.children]).toEqual([two, frameOf(two), one, frameOf(one)]);
  });

  it('are shown again, and left alone, when the host takes the frame away', async () => {
    const quote = addQuote('one');
    widgets.attach(document);
    send(frameOf(quote), { message: { type: 'ready' } });
    frameOf(quote).remove();
    await changesSeen();
    addQuote('two');
    await changesSeen();
    expect(isShown(quote)).toBe(true);
    expect(framesIn().map(({ title }) => title)).toEqual(['About two']);
  });

  it('may ask for another post, or for another theme, later', async () => {
    const quote = addQuote('one');
    widgets.attach(document);
    quote.dataset.post = 'two';
    await changesSeen();
    expect(frameOf(quote).src).toContain('?post=two#');
    quote.dataset.theme = 'dark';
    await changesSeen();
    expect(frameOf(quote).src).toContain('?post=two&theme=dark#');
    quote.removeAttribute('data-post');
    await changesSeen();
    expect(framesIn()).toEqual([]);
    quote.dataset.post = 'three';
    await changesSeen();
    expect(frameOf(quote).src).toContain('?post=three&');
  });
});

describe('a page that is still being read', () => {
  it('is waited for where an element may be cut off', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const cut = addQuote('cut');
    const link = cut.querySelector('a') ?? cut;
    link.remove();
    widgets.attach(document);
    expect(framesIn()).toEqual([]);

    cut.append(link);
    document.body.append(document.createElement('p'));
    await changesSeen();
    expect(frameOf(cut).title).toBe('About cut');

    const last = addQuote('last');
    await changesSeen();
    expect(framesIn()).toHaveLength(1);
    state.mockReturnValue('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
    expect(frameOf(last).title).toBe('About last');
  });
});

describe('attaching and detaching', () => {
  it('does nothing before it is attached', async () => {
    addQuote('one');
    await changesSeen();
    expect(framesIn()).toEqual([]);
  });

  it('gives everything back, and stops watching', async () => {
    const [plain, styled] = [addQuote('one'), addQuote('two')];
    styled.style.display = 'grid';
    widgets.attach(document);
    for (const frame of framesIn()) send(frame, { message: { type: 'ready' } });
    expect([plain, styled].map(isShown)).toEqual([false, false]);
    widgets.detach();
    expect(framesIn()).toEqual([]);
    expect([plain, styled].map(({ style }) => style.display)).toEqual(['', 'grid']);
    addQuote('three');
    await changesSeen();
    expect(framesIn()).toEqual([]);
  });

  it('begins again', async () => {
    addQuote('one');
    widgets.attach(document);
    widgets.detach();
    widgets.attach(document);
    addQuote('two');
    await changesSeen();
    expect(framesIn()).toHaveLength(2);
  });

  it('goes no further than it is asked to', async () => {
    const [inside, outside] = [document.createElement('div'), document.createElement('div')];
    document.body.append(inside, outside);
    inside.append(quoteOf('in'));
    outside.append(quoteOf('out'));
    widgets.attach(inside);
    expect([inside, outside].map((part) => framesIn(part).length)).toEqual([1, 0]);
    widgets.attach(outside);
    outside.append(quoteOf('out at once'));
    widgets.detach(inside);
    inside.append(quoteOf('in later'));
    outside.append(quoteOf('out later'));
    await changesSeen();
    expect([inside, outside].map((part) => framesIn(part).length)).toEqual([0, 3]);
  });

  it('takes a single element, and what is in a shadow', async () => {
    const quote = addQuote('one');
    widgets.attach(quote);
    expect(framesIn()).toEqual([frameOf(quote)]);

    const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    shadow.append(quoteOf('two'));
    widgets.attach(shadow);
    shadow.append(quoteOf('three'));
    await changesSeen();
    expect(framesIn(shadow)).toHaveLength(2);
  });
});
