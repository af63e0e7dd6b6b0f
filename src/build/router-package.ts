import { fileURLToPath } from 'node:url';

/**
 * The router's package leads every bundler to its build for development, with all its warnings; the one for production
 * lies beside it.
 */
export const productionRouter = fileURLToPath(new URL('../production/index.mjs', import.meta.resolve('react-router')));

/** Which files {@link dropUnused} is for. */
export const routerFiles = /\/react-router\/dist\/production\//u;

/**
 * The code of the router so that a bundler can leave out what a site doesn't use: its contexts, components and tables
 * are made while the module loads, and given names for debugging, both of which count as effects. It is 7 kB of the
 * 13 kB (Brotli) that a page would load.
 */
export function dropUnused(code: string): string {
  return code
    .replaceAll(/^\w+\.displayName = "\w+";$/gmu, '')
    .replaceAll(/^(var \w+ = )(?=React\d*\.\w+\(|new )/gmu, '$1/* @__PURE__ */ ');
}
