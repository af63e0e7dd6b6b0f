import { ok, type Result } from '../../platform/result.ts';
import { unzip, type ZipFault } from '../export/unzip.ts';
import { type BytesFault, decodeBytes } from './decode-bytes.ts';
import { type GzipFault, gunzip, isGzip } from './gunzip.ts';

/** A text that was found in some bytes. */
export interface FoundText {
  readonly text: string;
  readonly fileName: string | undefined;
}

export interface OpenedBytes {
  readonly texts: readonly FoundText[];
  /** Files of an archive that can't be read as texts, though their names say that they are. */
  readonly failures: readonly { readonly fileName: string; readonly fault: BytesFault }[];
  /** How many files of an archive are none of those that posts come in. */
  readonly ignored: number;
}

export type OpenFault = BytesFault | GzipFault | ZipFault;

/** Names of files that posts come in. */
export const sourceName = /\.(?:txt|md|markdown|mdown|json|html?|xhtml|xml|rss|atom|rdf)$/iu;

/** What may come out of a packed file, in bytes. */
const unpackedLimit = 200_000_000;

/** A zip file begins with a file in it, or is empty (APPNOTE.TXT of PKWARE, section 4.3). */
function isZip([first, second, third]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && (third === 3 || third === 5);
}

/** The texts in some bytes: they are one, or gzip or zip with one or several in it. `charset` is what their host says. */
export function openBytes(
  bytes: Uint8Array,
  fileName: string | undefined,
  charset?: string,
): Result<OpenedBytes, OpenFault> {
  if (isZip(bytes)) return openZip(bytes);
  if (!isGzip(bytes)) return openText(bytes, fileName, charset);
  const unpacked = gunzip(bytes, unpackedLimit);
  return unpacked.ok ? openText(unpacked.value, fileName?.replace(/\.gz$/iu, ''), charset) : unpacked;
}

function openText(
  bytes: Uint8Array,
  fileName: string | undefined,
  charset: string | undefined,
): Result<OpenedBytes, BytesFault> {
  const text = decodeBytes(bytes, charset);
  return text.ok ? ok({ texts: [{ text: text.value, fileName }], failures: [], ignored: 0 }) : text;
}

function openZip(bytes: Uint8Array): Result<OpenedBytes, OpenFault> {
  const files = unzip(bytes, unpackedLimit);
  if (!files.ok) return files;
  const texts: FoundText[] = [];
  const failures: { fileName: string; fault: BytesFault }[] = [];
  const sources = files.value.filter(
    ({ name }) => sourceName.test(name) && !/(?:^|\/)(?:site\.json$|__MACOSX\/|\.)/u.test(name),
  );
  for (const { name, bytes } of sources) {
    const fileName = name.split('/').at(-1) ?? name;
    const text = decodeBytes(bytes);
    if (text.ok) texts.push({ text: text.value, fileName });
    else failures.push({ fileName: name, fault: text.fault });
  }
  return ok({ texts, failures, ignored: files.value.length - sources.length });
}
