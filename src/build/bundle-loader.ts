import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * Makes the text of `embed.js`. Host pages load it as a classic script, by a name that never changes, so it can't be one
 * of the site's chunks: it imports nothing, exports nothing and starts by itself.
 */
export async function bundleLoader(): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      copyPublicDir: false,
      // Older than the site's own: where the site can't be shown, the host's page must not see a syntax error.
      target: 'es2020',
      modulePreload: false,
      rolldownOptions: { input: resolve('src/embed/loader/embed.ts'), output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const chunk = outputs.flatMap(({ output }) => output).find((file) => file.type === 'chunk');
  if (chunk === undefined) throw new Error('Vite has made no loader.');
  return chunk.code;
}
