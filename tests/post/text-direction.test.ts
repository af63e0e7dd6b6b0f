// @vitest-environment node
import { expect, it } from 'vitest';
import { isLanguageTag } from '../../src/post/language-tag';
import { textDirection } from '../../src/post/text-direction';

it.each(['ar', 'he', 'fa', 'ur', 'yi', 'ar-EG', 'az-Arab', 'dv', 'syr'])(
  '%s is written from right to left',
  (language) => {
    expect(textDirection(language)).toBe('rtl');
  },
);

it.each(['en', 'ja', 'pt-BR', 'az', 'ar-Latn', 'hi'])('%s is written from left to right', (language) => {
  expect(textDirection(language)).toBe('ltr');
});

it('is left to the text where no language is given', () => {
  expect(textDirection(undefined)).toBe('auto');
});

it('tells language tags from other texts', () => {
  expect(['en', 'pt-BR', 'zh-Hant-TW', 'x-klingon'.slice(2)].every(isLanguageTag)).toBe(true);
  expect(['', 'en_US', 'e', 'a language', 'en-'].some(isLanguageTag)).toBe(false);
});
