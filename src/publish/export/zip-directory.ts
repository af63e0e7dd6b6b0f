/** What the directory at the end of a zip file says of one file in it. */
export interface ZipRecord {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 is stored, 8 deflated; nothing else is in common use. */
  readonly method: number;
  readonly checksum: number;
  /** In bytes. */
  readonly packedSize: number;
  readonly size: number;
  /** Where its header begins. */
  readonly start: number;
}

const endSignature = 0x06054b50;
const recordSignature = 0x02014b50;
const headerSignature = 0x04034b50;
const endLength = 22;
const recordLength = 46;
const headerLength = 30;
const longestComment = 0xffff;

/** A size or place that did not fit in 32 bits, as in archives beyond 4 GB, which nobody reads here. */
const elsewhere = 0xffffffff;
const encrypted = 1;
const nameIsUtf8 = 0x800;

/** Whether bytes begin as a zip file does, one without files too. */
export function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/**
 * Reads the directory of a zip file (APPNOTE, section 4.3: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT),
 * or tells what is wrong with it. Sizes in it are claims that nobody has checked.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipRecord[] | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return 'its end is missing';
  const count = view.getUint16(end + 10, true);
  let place = view.getUint32(end + 16, true);
  if (count === 0xffff || place === elsewhere) return 'it is of the kind for more than 4 GB';
  const records: ZipRecord[] = [];
  for (let index = 0; index < count; index++) {
    if (place + recordLength > end || view.getUint32(place, true) !== recordSignature)
      return 'its list of files is broken';
    const nameLength = view.getUint16(place + 28, true);
    const nameEnd = place + recordLength + nameLength;
    if (nameEnd > end) return 'its list of files is broken';
    const flags = view.getUint16(place + 8, true);
    records.push({
      name: decodeName(bytes.subarray(place + recordLength, nameEnd), (flags & nameIsUtf8) !== 0),
      isEncrypted: (flags & encrypted) !== 0,
      method: view.getUint16(place + 10, true),
      checksum: view.getUint32(place + 16, true),
      packedSize: view.getUint32(place + 20, true),
      size: view.getUint32(place + 24, true),
      start: view.getUint32(place + 42, true),
    });
    place = nameEnd + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return records;
}

/** The packed bytes of a file; `undefined` where they are not all there. */
export function packedBytes(bytes: Uint8Array, { start, packedSize }: ZipRecord): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (start + headerLength > bytes.length || view.getUint32(start, true) !== headerSignature) return undefined;
  const from = start + headerLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return from + packedSize > bytes.length ? undefined : bytes.subarray(from, from + packedSize);
}

/** A comment may follow, so the end is looked for backwards. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let place = last; place >= 0 && place >= last - longestComment; place--) {
    if (view.getUint32(place, true) === endSignature) return place;
  }
  return undefined;
}

/** Many programs write UTF-8 without saying so. What is none is Latin-1 as far as anybody can tell. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
