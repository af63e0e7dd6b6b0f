import { Gunzip } from 'fflate';
import { failed, ok, type Result } from '../../platform/result.ts';

export type GzipFault =
  | { readonly code: 'damaged-archive'; readonly format: 'gzip'; readonly detail: string }
  | { readonly code: 'too-large-unpacked'; readonly limitBytes: number };

/** Packed bytes that are looked at at a time: what they become at most is 1,032 times as much (RFC 1951). */
const step = 65_536;

export function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** Unpacks gzip (RFC 1952), and gives up as soon as there is more in it than `limitBytes`. */
export function gunzip(bytes: Uint8Array, limitBytes: number): Result<Uint8Array, GzipFault> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  /** Where the last of several packed files that stand one behind the other begins, in what they become. */
  let lastStart = 0;
  const unpacker = new Gunzip((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  unpacker.onmember = () => {
    lastStart = size;
  };
  try {
    for (let start = 0; start < bytes.length; start += step) {
      unpacker.push(bytes.subarray(start, start + step), start + step >= bytes.length);
      if (size > limitBytes) return failed({ code: 'too-large-unpacked', limitBytes });
    }
  } catch (error) {
    // The library throws plain errors with a message for people.
    if (!(error instanceof Error)) throw error;
    return failed({ code: 'damaged-archive', format: 'gzip', detail: error.message });
  }
  // The library takes a file for whole that was cut off between two blocks. The size of what is in it stands at its end.
  const end = bytes.subarray(-4).reduce((sum, byte, place) => sum + byte * 256 ** place, 0);
  if (end !== (size - lastStart) % 2 ** 32)
    return failed({ code: 'damaged-archive', format: 'gzip', detail: 'it ends too early' });
  return ok(joined(chunks, size));
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}
