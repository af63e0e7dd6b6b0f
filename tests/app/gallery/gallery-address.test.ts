import { expect, it } from 'vitest';
import {
  directions,
  type GalleryAddress,
  readGalleryAddress,
  themes,
  widths,
  writeGalleryAddress,
} from '../../../src/app/gallery/gallery-address.ts';

const everyAddress = themes.flatMap(([theme]) =>
  widths.flatMap(([width]) =>
    directions.flatMap(([direction]) =>
      [undefined, 'a state & more'].map(
        (state): GalleryAddress => ({ view: 'a-view', state, theme, width, direction }),
      ),
    ),
  ),
);

it('reads back whatever it has written', () => {
  expect(everyAddress.map((address) => readGalleryAddress(writeGalleryAddress(address)))).toEqual(everyAddress);
});

it('takes what it does not know for the default', () => {
  expect(readGalleryAddress('?theme=pink&width=17&direction=up')).toEqual(readGalleryAddress(''));
});
