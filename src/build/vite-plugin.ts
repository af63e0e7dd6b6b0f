import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defaultClientConditions, defaultClientMainFields, type Plugin } from 'vite';
import { systemClock } from '../platform/clock.ts';
import { bundleLoader } from './bundle-loader.ts';
import { serveEmbed } from './dev-embed.ts';
import { serveGeneratedFiles } from './dev-server.ts';
import { addressedFiles, hasAddress } from './generated-files.ts';
import { dropUnused, leanPackages, productionRouter } from './lean-packages.ts';
import { preloadHelper, preloadHelperId } from './preload-helper.ts';
import { bundledEmbedPage, embedPage } from './prerender/embed-page.ts';
import { pickStyles } from './prerender/page-styles.ts';
import { setLanguage } from './prerender/page-template.ts';
import { readSurface } from './prerender/surface.ts';
import { previewAsHost } from './preview-server.ts';
import { createProgress } from './progress.ts';
import { defaultSettings, describeFaults, type FileFault, readSettings, readSite } from './read-site.ts';
import { replaceFolder } from './replace-folder.ts';
import { type WrittenSite, writeSite } from './write-site.ts';

const virtualSite = 'virtual:takeaway-site';

/**
 * What every page loads that comes to life: the libraries, and the pieces that the rest of the interface shares with
 * them, each of which would else be a chunk of its own. In one chunk they compress better, and stay in the browser's
 * cache when only the site's own code changes. Nothing in it imports what isn't.
 */
const interfaceModules =
  /\/node_modules\/(?:react|react-dom|scheduler|react-router|react-router-dom|react-error-boundary|valibot)\/|\/src\/(?:ui\/(?:button|text-field|link|place|relative-href)|post\/(?:addresses|term|slug|timestamp|schema-issues)|platform\/describe-fault)\./u;

/**
 * Six characters tell 69 billion versions of a file apart. Chunks name each other some sixty times on a post page, and
 * nothing compresses worse.
 */
const chunkNames = 'assets/[name]-[hash:6].js';

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
  const rendererFolder = resolve(root, '.cache/renderer');
  let outFolder = resolve(root, 'dist');
  /** The site is made beside the last good one, which stays in place until the new one is whole. */
  let stagingFolder = `${outFolder}.next`;

  const settingsNow = async () => {
    const settings = await readSettings(publicFolder);
    return settings.ok ? settings.value : defaultSettings;
  };

  return {
    name: 'takeaway',
    // Before Vite's own plugins, one of which has the module that this replaces.
    enforce: 'pre',

    config(config, { command, isPreview }) {
      outFolder = resolve(root, config.build?.outDir ?? 'dist');
      stagingFolder = `${outFolder}.next`;
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
        builder: {},
        environments: {
          client: {
            build: {
              outDir: isPreview ? outFolder : stagingFolder,
              emptyOutDir: true,
              manifest: true,
              rolldownOptions: {
                output: {
                  chunkFileNames: chunkNames,
                  entryFileNames: chunkNames,
                  codeSplitting: { groups: [{ name: 'interface', test: interfaceModules }] },
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
              outDir: stagingFolder,
              emptyOutDir: false,
              manifest: '.vite/embed-manifest.json',
              cssCodeSplit: true,
              rolldownOptions: { input: { widget: resolve(root, bundledEmbedPage) } },
            },
          },
          ssr: {
            build: {
              outDir: rendererFolder,
              emptyOutDir: true,
              rollupOptions: {
                input: resolve(root, 'src/build/prerender/render-page.tsx'),
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
      return `export const site = ${JSON.stringify(await settingsNow())};`;
    },

    transform: { filter: { id: leanPackages }, handler: (code, id) => ({ code: dropUnused(code, id), map: null }) },

    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => setLanguage(html, (await settingsNow()).language),
    },

    configureServer(server) {
      serveEmbed(server);
      return serveGeneratedFiles(server, publicFolder);
    },

    configurePreviewServer: (server) => previewAsHost(server, outFolder),

    async buildApp(builder) {
      const { client, embed, ssr } = builder.environments;
      if (client === undefined || embed === undefined || ssr === undefined)
        throw new Error('Vite has lost an environment of the build.');
      const { logger } = builder.config;
      const source = await readSite(publicFolder);
      if (source.faults.length > 0) throw refusal(source.faults);
      await builder.build(client);
      await builder.build(embed);
      await builder.build(ssr);
      await keepManifests(stagingFolder, resolve(root, '.cache'));
      await writeEmbedFiles(stagingFolder, source.site.title);
      const renderer = await import(pathToFileURL(join(rendererFolder, 'render-page.js')).href);
      const progress = createProgress((text) => process.stderr.write(text), process.stderr.isTTY, systemClock);
      const written = await writeSite({
        publicFolder,
        outFolder: stagingFolder,
        source,
        template: await readTemplate(stagingFolder),
        renderPage: renderer.renderPage,
        progress,
      });
      progress.clear();
      await replaceFolder(outFolder, stagingFolder);
      logger.info(describeSite(outFolder, written));
      if (!hasAddress(source.site)) {
        logger.warn(`Left out: ${addressedFiles}. They need the site’s address: set "url" in public/site.json.`);
      }
    },
  };
}

/** Which chunk imports which, in the site and in the widget: for `npm run size`, not for the host. */
async function keepManifests(folder: string, cache: string): Promise<void> {
  for (const name of ['manifest.json', 'embed-manifest.json']) {
    await copyFile(join(folder, '.vite', name), join(cache, name));
  }
  await rm(join(folder, '.vite'), { recursive: true });
}

/** What other people's pages ask for: the loader, and the widget's page. */
async function writeEmbedFiles(folder: string, title: string): Promise<void> {
  const bundled = await readFile(join(folder, bundledEmbedPage), 'utf8');
  const page = await embedPage(bundled, title, (path) => readFile(join(folder, path), 'utf8'));
  await rm(join(folder, 'src'), { recursive: true });
  await mkdir(join(folder, 'embed'));
  await writeFile(join(folder, 'embed/index.html'), page);
  await writeFile(join(folder, 'embed.js'), await bundleLoader());
}

async function readTemplate(folder: string) {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const css = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/u.exec(html)?.[1];
  const styles = css === undefined ? '' : await readFile(join(folder, css), 'utf8');
  return { html, stylesFor: pickStyles(styles), surface: readSurface(styles) };
}

/** An error whose stack is left out: where in the build a publisher's mistake was noticed helps nobody. */
function refusal(faults: readonly FileFault[]): Error {
  const count = faults.length === 1 ? 'A file' : `${faults.length} files`;
  const error = new Error(`${count} can’t be used, so nothing was built:\n${describeFaults(faults)}`);
  error.stack = '';
  return error;
}

function describeSite(folder: string, { posts, drafts, pages }: WrittenSite): string {
  const leftOut = drafts === 0 ? '' : `, ${count(drafts, 'draft')} left out`;
  return `${folder}: ${count(posts, 'post')} on ${count(pages, 'page')}${leftOut}. Upload it to any static host.`;
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
