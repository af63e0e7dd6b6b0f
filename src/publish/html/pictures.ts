import type { Element } from 'hast';
import { readAddress } from './addresses.ts';
import { attribute } from './element-properties.ts';
import { lazySets, lazySources, type TreeIndex } from './tree-index.ts';

export type Picture =
  | { readonly kind: 'picture'; readonly url: string }
  /** One that is there to be fetched, not to be seen. */
  | { readonly kind: 'pixel' }
  /** Letters drawn by a picture. */
  | { readonly kind: 'letters' }
  | { readonly kind: 'unsafe' | 'none' };

/** Which picture an `img` shows in the end: pages that load late put a stand-in into `src`. */
export function readPicture(image: Element, tree: TreeIndex, base: string | undefined): Picture {
  if (isPixel(image)) return { kind: 'pixel' };
  const alt = attribute(image, 'alt');
  if (/^\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{M}\p{Cf}\p{Emoji_Modifier}]*$/u.test(alt))
    return { kind: 'letters' };
  let isUnsafe = false;
  for (const written of addressesOf(image, tree)) {
    const address = readAddress(written, base);
    if (address.kind === 'web' && !/^(?:mailto|xmpp|ircs?|tel):/iu.test(address.url)) {
      return { kind: 'picture', url: address.url };
    }
    isUnsafe ||= address.kind === 'unsafe' && !/^\s*data:image\//iu.test(written);
  }
  return { kind: isUnsafe ? 'unsafe' : 'none' };
}

function isPixel(image: Element): boolean {
  const sides = ['width', 'height'].map((side) => {
    const written = new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*([\\d.]+)(?:px)?\\s*(?:;|$)`, 'iu');
    return Number.parseFloat(written.exec(attribute(image, 'style'))?.[1] ?? (attribute(image, side) || 'NaN'));
  });
  return sides.every((side) => side <= 1);
}

/** All addresses a picture may have, the likeliest first. */
function addressesOf(image: Element, tree: TreeIndex): readonly string[] {
  const around = tree.parents.get(image);
  const sources =
    around?.tagName === 'picture'
      ? around.children
          .slice(0, 50)
          .flatMap((child) =>
            child.type === 'element' && child.tagName === 'source'
              ? ['srcSet', ...lazySets].map((name) => largest(attribute(child, name)))
              : [],
          )
      : [];
  const shown = attribute(image, 'src');
  const standIn =
    /^\s*data:|(?:blank|placeholder|spacer|pixel|transparent|grey|1x1)[\w-]*\.(?:gif|png|svg|jpe?g)/iu.test(shown);
  const late = lazySources.map((name) => attribute(image, name));
  const sets = [...lazySets, 'srcSet'].map((name) => largest(attribute(image, name)));
  const real = [...late, ...sets, ...sources];
  return [...late, ...(standIn ? [...real, shown] : [shown, ...real])].filter((written) => written !== '');
}

/** The address of the largest picture in a `srcset`: https://html.spec.whatwg.org/multipage/images.html#srcset-attributes */
function largest(set: string): string {
  let best = { url: '', size: -1 };
  for (const [, url = '', size = '1'] of set.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)[wxh])?\s*(?:,|$)/gu)) {
    if (Number(size) > best.size) best = { url, size: Number(size) };
  }
  return best.url;
}
