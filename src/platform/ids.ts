/** Makes a new UUID. Injected, so that tests can foresee it. */
export type NewId = () => string;

/**
 * Random UUIDs (RFC 9562, version 4). `crypto.randomUUID` is missing on plain-http hosts, where
 * `getRandomValues` still works, so a site without TLS can keep comments too.
 */
export const randomId: NewId = () => {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, '0');
  }).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
