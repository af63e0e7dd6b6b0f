import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defaultClientMainFields, type Plugin } from 'vite';
import { defaultSettings, readSettings } from './archive/read-settings.ts';
import { buildSite } from './build-site.ts';
import { bundleFolder } from './bundle/bundle.ts';
import { bundleCode } from './bundle/bundle-code.ts';
import { shortClassNames } from './class-names.ts';
import { serveEmbed } from './dev-embed.ts';
import { serveGallery } from './dev-gallery.ts';
import { serveGeneratedFiles } from './dev-server.ts';
import { dropUnused, leanPackages, productionRouter } from './lean-packages.ts';
import { preloadHelper, preloadHelperId } from './preload-helper.ts';
import { bundledEmbedPage } from './prerender/embed-page.ts';
import { setLanguage } from './prerender/page-template.ts';
import { previewAsHost } from './preview-server.ts';

const virtualSite = 'virtual:takeaway-site';

/**
 * What every page loads that comes to life: the libraries, and the pieces that the rest of the interface shares with
 * them, each of which would else be a chunk of its own. In one chunk they compress better, and stay in the browser's
 * cache when only the site's own code changes. Nothing in it imports what isn't.
 */
const interfaceModules =
  /\/node_modules\/(?:react|react-dom|scheduler|react-router|react-router-dom|react-error-boundary|valibot)\/|\/src\/(?:ui\/(?:button|text-field|link|place|relative-href)|post\/(?:addresses|term|slug|timestamp|schema-issues)|platform\/(?:describe-fault|canonical-json|later-moment|later-version))\./u;

/**
 * Seven characters are the fewest that the bundler takes for as many chunks as there are. Chunks name each other some
 * sixty times on a post page, and nothing compresses worse.
 */
const chunkNames = 'assets/[name]-[hash:7].js';

/**
 * The Markdown reader's entity decoder comes in two kinds, and a bundler for browsers gets the one that sets
 * `innerHTML`, which Trusted Types refuse. This is the one with a table.
 */
const entityTable = fileURLToPath(import.meta.resolve('decode-named-character-reference'));

/**
 * Takeaway as a Vite plugin. `vite build` makes the whole site: the browser's bundle, data and prerendered pages;
 * `vite` serves the same data fresh from the publisher's files.
 */
export function takeaway(): Plugin {
  const root = process.cwd();
  const publicFolder = resolve(root, 'public');
  const siteFolder = resolve(root, bundleFolder, 'site');
  let outFolder = resolve(root, 'dist');

  const settingsNow = () => {
    const settings = readSettings(publicFolder);
    return settings.ok ? settings.value : defaultSettings;
  };

  return {
    name: 'takeaway',
    // Before Vite's own plugins, one of which has the module that this replaces.
    enforce: 'pre',

    config(config, { command, isPreview }) {
      outFolder = resolve(root, config.build?.outDir ?? 'dist');
      return {
        ...(isPreview && { appType: 'mpa' as const }),
        build: {
          copyPublicDir: false,
          cssCodeSplit: false,
          target: ['chrome123', 'firefox121', 'safari17.5'],
          // These browsers know `modulepreload` themselves.
          modulePreload: { polyfill: false },
        },
        resolve: {
          alias: [
            { find: 'decode-named-character-reference', replacement: entityTable },
            ...(command === 'build' ? [{ find: /^react-router$/u, replacement: productionRouter }] : []),
          ],
        },
        ...(command === 'build' && { css: { modules: { generateScopedName: shortClassNames(root) } } }),
        // A built site has several files for each post, and to watch them takes Vite longer than all else.
        ...(config.server?.watch !== null && {
          server: { watch: { ignored: (path: string) => (path + sep).startsWith(outFolder + sep) } },
        }),
        builder: {},
        environments: {
          client: {
            build: {
              outDir: isPreview ? outFolder : siteFolder,
              emptyOutDir: true,
              manifest: true,
              rolldownOptions: {
                output: {
                  chunkFileNames: chunkNames,
                  entryFileNames: chunkNames,
                  codeSplitting: {
                    groups: [
                      { name: 'interface', test: interfaceModules },
                      // Else two chunks of a few lines each, whose names are longer.
                      { name: 'copy', test: /\/copy-(?:text|selected)\./u, includeDependenciesRecursively: false },
                    ],
                  },
                },
              },
            },
          },
          // The widget is a bundle of its own: browsers share nothing between a page and a frame on another site, so what
          // both bundles have costs no reader anything, and the widget gets its first view in one small file.
          embed: {
            consumer: 'client',
            resolve: { conditions: [...defaultClientConditions], mainFields: [...defaultClientMainFields] },
            build: {
              outDir: siteFolder,
              emptyOutDir: false,
              manifest: '.vite/embed-manifest.json',
              cssCodeSplit: true,
              rolldownOptions: { input: { widget: resolve(root, bundledEmbedPage) } },
            },
          },
          // The threads that make pages and the search index. With all packages in one file they start at once, and run React as it is for
          // production whatever the shell says.
          ssr: {
            // Tests run in this environment too, with packages as they are.
            // The search library finds its program by where it is itself.
            resolve: { ...(command === 'build' && { noExternal: true, external: ['pagefind'] }) },
            define: { ...(command === 'build' && { 'process.env.NODE_ENV': JSON.stringify('production') }) },
            build: {
              outDir: resolve(root, bundleFolder, 'worker'),
              emptyOutDir: true,
              rolldownOptions: {
                input: [
                  resolve(root, 'src/build/work/page-worker.ts'),
                  resolve(root, 'src/build/search/part-worker.ts'),
                ],
              },
            },
          },
        },
      };
    },

    resolveId: (id) => (id === virtualSite ? `\0${virtualSite}` : undefined),

    async load(id) {
      if (id === preloadHelperId && this.environment.name === 'client') return preloadHelper;
      if (id !== `\0${virtualSite}`) return undefined;
      this.addWatchFile(join(publicFolder, 'site.json'));
      return `export const site = ${JSON.stringify(settingsNow())};`;
    },

    transform: {
      filter: { id: leanPackages },
      handler(code, id) {
        return this.environment.config.consumer === 'client' ? { code: dropUnused(code, id), map: null } : undefined;
      },
    },

    transformIndexHtml: {
      order: 'pre',
      handler: (html) => setLanguage(html, settingsNow().language),
    },

    configureServer(server) {
      serveEmbed(server);
      serveGallery(server);
      return serveGeneratedFiles(server, publicFolder);
    },

    configurePreviewServer: (server) => previewAsHost(server, outFolder),

    async buildApp(builder) {
      console.log(await buildSite(root, outFolder, await bundleCode(builder, root)));
    },
  };
}
