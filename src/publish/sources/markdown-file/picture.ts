import { textIn } from './named-values.ts';
import { isList, isTable, type Value } from './value.ts';

/** The picture of a post as front matter names it. */
export interface Picture {
  readonly src: string;
  readonly alt: string | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** Reads an address, or a table or list that has one. `base` is what relative addresses belong to. */
export function readPicture(value: Value | undefined, base: string | undefined): Picture | undefined {
  if (value === undefined) return undefined;
  if (isList(value)) {
    for (const one of value) {
      const picture = readPicture(one, base);
      if (picture !== undefined) return picture;
    }
    return undefined;
  }
  if (!isTable(value)) return value.trim() === '' ? undefined : pictureOf(value.trim(), base, {});
  const src = textIn(value, ['src', 'url', 'image', 'path', 'file', 'href', 'feature', 'overlay_image', 'teaser']);
  if (src === undefined) return undefined;
  const number = (name: string) => Number(textIn(value, [name])) || undefined;
  return pictureOf(src, base, {
    alt: textIn(value, ['alt', 'alttext', 'alt_text', 'description', 'caption', 'image_description', 'title']),
    width: number('width'),
    height: number('height'),
  });
}

function pictureOf(src: string, base: string | undefined, { alt, width, height }: Partial<Picture>): Picture {
  const isRelative = !/^[a-z][\w+.-]*:/iu.test(src);
  const address = isRelative && base !== undefined && URL.canParse(src, base) ? new URL(src, base).href : src;
  return { src: address, alt, width, height };
}
