// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeKinds } from '../../../../src/ui/markdown/highlight/code-kind';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const rules = readFileSync('src/ui/markdown/highlight/code-highlights.css', 'utf8');

/** A colour of the token file in light and in dark. */
function colours(name: string): Readonly<Record<'light' | 'dark', string>> {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`, 'u').exec(tokens) ?? [];
  return { light, dark };
}

/** How bright a colour is (WCAG 2.2, relative luminance). */
function luminance(colour: string): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5]
    .map((place) => Number.parseInt(colour.slice(place, place + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(codeKinds)('a %s can be read on the surface of code', (kind) => {
    const ratio = contrast(colours(`color-code-${kind}`)[theme], colours('color-code')[theme]);
    expect(ratio).toBeGreaterThanOrEqual(5);
  });

  it('no two kinds look the same', () => {
    expect(new Set(codeKinds.map((kind) => colours(`color-code-${kind}`)[theme])).size).toBe(codeKinds.length);
  });
});

it.each(codeKinds)('a %s is drawn in its colour', (kind) => {
  expect(rules).toContain(`::highlight(code-${kind}) {\n    color: var(--color-code-${kind});`);
});
