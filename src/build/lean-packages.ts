import { fileURLToPath } from 'node:url';

/**
 * The router's package leads every bundler to its build for development, with all its warnings; the one for production
 * lies beside it.
 */
export const productionRouter = fileURLToPath(new URL('../production/index.mjs', import.meta.resolve('react-router')));

/** The code of packages from which {@link dropUnused} can take what no page uses. */
export const leanPackages = /\/(?:react-router\/dist\/production|idb\/build)\//u;

/** The code of a package so that a bundler can leave out what a site doesn't use. */
export function dropUnused(code: string, file: string): string {
  return file.includes('/idb/') ? dropShortcuts(code) : dropUnusedRoutes(code);
}

/**
 * The router makes its contexts, components and tables while its module loads, and gives them names for debugging, both
 * of which count as effects. Marked as what they are, 7 kB of 13 (Brotli) are left out.
 */
function dropUnusedRoutes(code: string): string {
  return code
    .replaceAll(/^\w+\.displayName = "\w+";$/gmu, '')
    .replaceAll(/^(var \w+ = )(?=React\d*\.\w+\(|new )/gmu, '$1/* @__PURE__ */ ');
}

/**
 * `idb` adds shortcuts to databases (`database.get`) and iteration to cursors, always. `platform/durable-storage.ts` does
 * without, and has to: they are half a kilobyte (Brotli) of every post page.
 */
function dropShortcuts(code: string): string {
  return code.replaceAll(/^replaceTraps\([\s\S]*?^\}\)\);$/gmu, '');
}
