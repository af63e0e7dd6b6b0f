import { createHash } from 'node:crypto';

/**
 * A short name for content: equal content has equal names, and different content, by all likelihood, has different
 * ones (96 bits of SHA-256). Parts don't run into each other: `ab`, `c` is not `a`, `bc`.
 */
export function contentKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url').slice(0, 16);
}
