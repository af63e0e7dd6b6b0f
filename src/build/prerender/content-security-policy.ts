import { createHash } from 'node:crypto';

/**
 * The policy of a page, for a `<meta>` at the start of its head: scripts and data from the site alone, no plug-ins, no
 * base address, no text turned into script. Inline styles and scripts are allowed one by one, by their hash. Pictures
 * and media may come from anywhere, since posts may show them.
 */
export function contentSecurityPolicy(inline: {
  readonly styles: string;
  readonly scripts: readonly string[];
}): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...inline.scripts.map((script) => `'${hash(script)}'`)].join(' '),
    `style-src 'self' '${hash(inline.styles)}'`,
    "connect-src 'self'",
    'img-src * data: blob:',
    'media-src *',
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
