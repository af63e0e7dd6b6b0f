import { failed, ok, type Result } from '../../platform/result.ts';
import type { ImportFault } from './import-fault.ts';

/** Larger files are no posts; the site refuses them too. */
export const inputLimitBytes = 5_000_000;

/** Reads bytes as text. Only UTF-8 is taken: guessing another encoding would spoil letters without a word. */
export function decodeText(bytes: Uint8Array): Result<string, ImportFault> {
  const looksLikeUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (looksLikeUtf16) return failed({ code: 'not-utf-8', looksLikeUtf16 });
  if (bytes.includes(0)) return failed({ code: 'not-text' });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return failed({ code: 'not-utf-8', looksLikeUtf16 });
  }
}

/** Collects a stream, and gives it up once it is longer than any input may be. */
export async function readLimited(stream: AsyncIterable<Uint8Array>): Promise<Result<Uint8Array, ImportFault>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > inputLimitBytes) return failed({ code: 'too-large', limitBytes: inputLimitBytes });
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks));
}
