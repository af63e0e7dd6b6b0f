import type { Draw } from './draw.tsx';
import type { TextKind } from './states.ts';

/** A view with texts of each kind. */
export function forEachText(draw: (kind: TextKind) => ReturnType<Draw>): { readonly [kind in TextKind]: Draw } {
  return {
    usual: () => draw('usual'),
    long: () => draw('long'),
    'right-to-left': () => draw('right-to-left'),
    cjk: () => draw('cjk'),
    'one-character': () => draw('one-character'),
  };
}
