import { fileURLToPath } from 'node:url';
import { asModule, reactModules } from './react-modules.ts';

/**
 * The router's package leads every bundler to its build for development, with all its warnings; the one for production
 * lies beside it.
 */
export const productionRouter = fileURLToPath(new URL('../production/index.mjs', import.meta.resolve('react-router')));

/** The code of packages from which {@link dropUnused} can take what no page uses. */
export const leanPackages = new RegExp(`/(?:react-router/dist/production|idb/build)/|${reactModules.source}`, 'u');

/** The code of a package so that a bundler can leave out what a site doesn't use. */
export function dropUnused(code: string, file: string): string {
  if (reactModules.test(file)) return asModule(code, file);
  return file.includes('/idb/') ? dropShortcuts(code) : dropUnusedRoutes(code);
}

/**
 * The router makes its contexts, components and tables while its module loads, and gives them names for debugging, both
 * of which count as effects. Marked as what they are, 7 kB of 13 (Brotli) are left out, and another one where navigating
 * doesn't ask for the data router, which this site has no use for.
 */
function dropUnusedRoutes(code: string): string {
  return code
    .replaceAll(/^\w+\.displayName = "\w+";$/gmu, '')
    .replaceAll(/^(var \w+ = )(?=React\d*\.\w+\(|new |Object\.)/gmu, '$1/* @__PURE__ */ ')
    .replace(
      /^(var (\w+) = class extends React\d*\.Component \{)([\s\S]*?)^\2\.contextType = (\w+);$/mu,
      '$1\n  static contextType = $4;$3',
    )
    .replace('isDataRoute ? useNavigateStable() : useNavigateUnstable()', 'useNavigateUnstable()');
}

/**
 * `idb` adds shortcuts to databases (`database.get`) and iteration to cursors, always. `platform/durable-storage.ts` does
 * without, and has to: they are half a kilobyte (Brotli) of every post page.
 */
function dropShortcuts(code: string): string {
  return code.replaceAll(/^replaceTraps\([\s\S]*?^\}\)\);$/gmu, '');
}
