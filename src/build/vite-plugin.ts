import { readFile, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin, ViteDevServer } from "vite";
import { postJsonSchema } from "../post/post-json-schema";
import { buildCatalog, catalogFiles } from "./catalog";
import { type FileFault, readSite, type SiteSource } from "./read-site";
import { writeSite } from "./write-site";

const virtualSite = "virtual:takeaway-site";

/**
 * The Markdown reader's entity decoder comes in two kinds, and a bundler for browsers gets the one that sets
 * `innerHTML`, which Trusted Types refuse. This is the one with a table.
 */
const entityTable = fileURLToPath(
	import.meta.resolve("decode-named-character-reference"),
);

/**
 * Takeaway as a Vite plugin. `vite build` makes the whole site: the browser's bundle, data and prerendered pages;
 * `vite` serves the same data fresh from the publisher's files.
 */
export function takeaway(): Plugin {
	const root = process.cwd();
	const publicFolder = resolve(root, "public");
	const rendererFolder = resolve(root, ".cache/renderer");
	let outFolder = resolve(root, "dist");
	/** The site is made beside the last good one, which stays in place until the new one is whole. */
	let stagingFolder = `${outFolder}.next`;

	return {
		name: "takeaway",

		config(config, { isPreview }) {
			outFolder = resolve(root, config.build?.outDir ?? "dist");
			stagingFolder = `${outFolder}.next`;
			return {
				build: {
					copyPublicDir: false,
					cssCodeSplit: false,
					cssTarget: ["chrome123", "firefox121", "safari17.5"],
				},
				resolve: { alias: { "decode-named-character-reference": entityTable } },
				builder: {},
				environments: {
					client: {
						build: {
							outDir: isPreview ? outFolder : stagingFolder,
							emptyOutDir: true,
						},
					},
					ssr: {
						build: {
							outDir: rendererFolder,
							emptyOutDir: true,
							rollupOptions: {
								input: resolve(root, "src/build/prerender/render-page.tsx"),
							},
						},
					},
				},
			};
		},

		resolveId: (id) => (id === virtualSite ? `\0${virtualSite}` : undefined),

		async load(id) {
			if (id !== `\0${virtualSite}`) return undefined;
			this.addWatchFile(join(publicFolder, "site.json"));
			const { site } = await readSite(publicFolder);
			return `export const site = ${JSON.stringify(site)};`;
		},

		configureServer: (server) => serveData(server, publicFolder),

		async buildApp(builder) {
			const { client, ssr } = builder.environments;
			if (client === undefined || ssr === undefined)
				throw new Error("Vite has lost an environment of the build.");
			const { logger } = builder.config;
			const source = await readSite(publicFolder);
			if (source.faults.length > 0) throw refusal(source.faults);
			await builder.build(client);
			await builder.build(ssr);
			const renderer = await import(
				pathToFileURL(join(rendererFolder, "render-page.js")).href
			);
			await writeSite({
				publicFolder,
				outFolder: stagingFolder,
				source,
				template: await readTemplate(stagingFolder),
				renderPage: renderer.renderPage,
				onProgress: (done, total) => {
					if (done === total || done % 500 === 0)
						logger.info(`${done} of ${total} pages written`);
				},
			});
			await rm(outFolder, { recursive: true, force: true });
			await rename(stagingFolder, outFolder);
		},
	};
}

/** Serves the files that a build would write, made from the publisher's files as they are now. */
function serveData(server: ViteDevServer, publicFolder: string): void {
	let reading: Promise<SiteSource> | undefined;
	server.watcher.add(publicFolder);
	server.watcher.on("all", (_event, file) => {
		if (!file.startsWith(publicFolder)) return;
		reading = undefined;
		server.ws.send({ type: "full-reload" });
	});
	server.middlewares.use(async (request, response, next) => {
		const path = decodeURI((request.url ?? "").split("?", 1)[0] ?? "").slice(1);
		if (path === "schema/post.json") return sendJson(postJsonSchema());
		if (!path.startsWith("lists/")) return next();
		if (reading === undefined) {
			reading = readSite(publicFolder);
			for (const fault of (await reading).faults)
				server.config.logger.error(describeFault(fault));
		}
		const { posts } = await reading;
		const file = catalogFiles(buildCatalog(posts.map(({ post }) => post))).get(
			path,
		);
		return file === undefined ? next() : sendJson(file);

		function sendJson(value: unknown): void {
			response
				.setHeader("content-type", "application/json")
				.end(JSON.stringify(value));
		}
	});
}

async function readTemplate(folder: string) {
	const html = await readFile(join(folder, "index.html"), "utf8");
	const css = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/u.exec(html)?.[1];
	return {
		html,
		css: css === undefined ? "" : await readFile(join(folder, css), "utf8"),
	};
}

function refusal(faults: readonly FileFault[]): Error {
	const error = new Error(
		`${faults.length === 1 ? "A file" : `${faults.length} files`} can’t be used, so nothing was built:\n${faults.map(describeFault).join("\n")}`,
	);
	// The publisher's file is at fault; where in the build it was noticed helps nobody.
	error.stack = "";
	return error;
}

function describeFault({ file, issues }: FileFault): string {
	return `public/${file}\n${issues.map((issue) => `  ${issue}`).join("\n")}`;
}
