import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenOptions,
  defaultOptions,
  type EmbedOptions,
  frameAddress,
  frameFragment,
  readFragment,
  readOptions,
} from '../../src/embed/embed-options';
import { knownLanguage } from '../../src/embed/known-language';

const site = 'https://site.example/folder/';
const options: fc.Arbitrary<EmbedOptions> = fc.record({
  theme: fc.constantFrom('auto', 'light', 'dark'),
  view: fc.constantFrom('takeaway', 'full'),
  comments: fc.constantFrom('on', 'off'),
  lang: fc.constantFrom('', 'en', 'pt-BR', 'zh-Hant-TW', 'sr-Latn'),
});
const themes = fc.constantFrom('auto' as const, 'light' as const, 'dark' as const);

describe('options', () => {
  it('are the same when they are read from a frame’s address, for whatever post', () => {
    fc.assert(
      fc.property(options, fc.string({ unit: 'grapheme' }), (options, post) => {
        const address = new URL(frameAddress(site, post, options));
        expect(address.pathname).toBe('/folder/embed/');
        expect(address.searchParams.get('post')).toBe(post);
        expect(readOptions((name) => address.searchParams.get(name))).toEqual(options);
      }),
    );
  });

  it('are the same when they are read from an element', () => {
    fc.assert(
      fc.property(options, (options) => {
        const element = document.createElement('blockquote');
        for (const [name, value] of chosenOptions(options)) element.dataset[name] = value;
        expect(readOptions((name) => element.dataset[name])).toEqual(options);
      }),
    );
  });

  it('are written only where they are not as they would be anyway', () => {
    expect(chosenOptions(defaultOptions)).toEqual([]);
    expect(frameAddress(site, 'a-post', defaultOptions)).toBe(`${site}embed/?post=a-post`);
    expect(frameAddress(site, 'a-post', { theme: 'dark', view: 'full', comments: 'on', lang: 'de' })).toBe(
      `${site}embed/?post=a-post&theme=dark&view=full&comments=on&lang=de`,
    );
  });

  it('are the default where they make no sense', () => {
    expect(readOptions(() => undefined)).toEqual(defaultOptions);
    expect(readOptions(() => null)).toEqual(defaultOptions);
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!['auto', 'light', 'dark', 'full', 'on'].includes(text));
        const { lang, ...others } = readOptions(() => text);
        expect({ ...others, lang: knownLanguage(lang) }).toEqual({ ...defaultOptions, lang: knownLanguage(text) });
      }),
    );
    for (const lang of ['e', 'deutsch', 'en_GB', 'en-', '../x', 'en" onload="x', 'en\n', 'de-de-de-de', 'en-gb-gb']) {
      expect(knownLanguage(lang)).toBe('');
    }
    for (const lang of ['de', 'pt-BR', 'sr-Latn-RS', 'gsw']) expect(knownLanguage(lang)).toBe(lang);
  });
});

describe('the fragment of a frame’s address', () => {
  it('says to the frame what the loader says', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), themes, (id, theme) => {
        const { hash } = new URL(frameAddress(site, 'a-post', defaultOptions) + frameFragment({ id, theme }));
        expect(readFragment(hash)).toEqual({ id, theme });
      }),
    );
  });

  it('says what WordPress says', () => {
    expect(readFragment('#?secret=AbC123')).toEqual({ secret: 'AbC123' });
    expect(readFragment('#?secret=../x')).toEqual({});
  });

  it('says nothing else', () => {
    for (const hash of ['', '#', '#comment-1', '#id=&theme=blue', '#?', '#secret='])
      expect(readFragment(hash)).toEqual({});
  });
});
