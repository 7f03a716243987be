import {deepStrictEqual} from 'node:assert/strict';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {isBuiltin} from 'node:module';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, transform, type Plugin} from 'esbuild';
import {everyVersion} from '../source/frameworks/index.js';
import type {VerifiedFile} from '../source/frameworks/recorded.js';
import {summarise} from '../source/frameworks/summary.js';
import record from '../source/frameworks/verified.json' with {type: 'json'};
import {registered} from '../source/statuses/index.js';
import {unproven} from '../test/conformance/proven.js';

/*
 * Bundles source/ and every package it uses into dist/, as CommonJS, which starts faster than ES modules on Node 20.
 * What a call does not need stays in a chunk that it does not load: the print path knows neither React nor Ink.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/**
 * Meow normalises the package.json that it is given only when asked for `.pkg`, which we never do, but the code for
 * that (semver, the SPDX tables, hosted-git-info) runs at start and is four fifths of its cost. Marked as pure, the
 * bundler leaves it out.
 */
const leanMeow: Plugin = {
	name: 'lean-meow',
	setup({onLoad}) {
		onLoad({filter: /meow[/\\]build[/\\]dependencies\.js$/}, async ({path}) => {
			const source = await readFile(path, 'utf8');
			const contents = source.replaceAll(
				/^((?:(?:var|const|let) [\w$]+ = )?)((?:require[\w$]*|[\w$]*getDefaultExportFromCjs|promisify)\()/gm,
				'$1/* @__PURE__ */ $2',
			);
			return {contents, loader: 'js'};
		});
		onLoad({filter: /meow[/\\]build[/\\]options\.js$/}, async ({path}) => {
			const source = await readFile(path, 'utf8');
			const wanted = /import \{[^}]*readPackageUpSync[^}]*\} from '\.\/dependencies\.js';/;
			if (!wanted.test(source)) {
				throw new Error('meow has changed: look again at what its options.js imports');
			}

			return {
				contents: source.replace(
					wanted,
					'const readPackageUpSync = () => undefined; const normalizePackageData = () => {};',
				),
				loader: 'js',
			};
		});
	},
};

/** Ink's development branches load the React devtools with a top-level await, which CommonJS cannot have. */
const inkWithoutDevtools: Plugin = {
	name: 'ink-without-devtools',
	setup({onLoad}) {
		onLoad({filter: /ink[/\\]build[/\\](?:reconciler|ink)\.js$/}, async ({path}) => {
			const source = await readFile(path, 'utf8');
			const branch = "process.env['DEV'] === 'true'";
			if (!source.includes(branch)) {
				throw new Error(`Ink has changed: no development branch in ${basename(path)}`);
			}

			return {contents: source.replaceAll(branch, 'false'), loader: 'js'};
		});
	},
};

/** Replaces a part of a package's source, or fails if the package has changed. */
const replaced = async (path: string, part: string, by: string): Promise<string> => {
	const source = await readFile(path, 'utf8');
	if (!source.includes(part)) {
		throw new Error(`${basename(path)} has changed: it has no “${part}”`);
	}

	return source.replace(part, by);
};

/**
 * Ink cuts every text into cells to draw a frame, and a changed line into characters to find where it changed. Blocks
 * beside each other need no cells, and lines of plain letters and borders no segmenter (rows.ts says more).
 */
const quickFrames: Plugin = {
	name: 'quick-frames',
	setup({onLoad}) {
		onLoad({filter: /ink[/\\]build[/\\]output\.js$/}, async ({path}) => ({
			contents: `import {composeRows} from ${JSON.stringify(join(root, 'source/ui/common/rows.ts'))};
				${await replaced(
					path,
					'get() {',
					`get() {
						const rows = composeRows(this.operations, this.height);
						if (rows !== undefined) {
							return {output: rows, height: this.height};
						}
					`,
				)}`,
			loader: 'js',
		}));
		onLoad({filter: /ink[/\\]build[/\\]line-update\.js$/}, async ({path}) => ({
			contents: await replaced(
				path,
				'/^[ -~]*$/u',
				String.raw`/^[ -~\u2500-\u257F\u258C\u2026\u2039\u203A\u2190-\u2193\u2713\u2717]*$/u`,
			),
			loader: 'js',
		}));
	},
};

/** Yoga fetches its WebAssembly from a data: URL, which loads undici and waits; given the octets, it is there at once. */
const synchronousYoga: Plugin = {
	name: 'synchronous-yoga',
	setup({onLoad}) {
		onLoad({filter: /yoga-layout[/\\]dist[/\\]src[/\\]index\.js$/}, () => ({
			contents: `
				import load, {wasm} from '../binaries/yoga-wasm-base64-esm.js';
				import wrapAssembly from './wrapAssembly.js';
				const yoga = {
					instantiateWasm(imports, receive) {
						const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, 'base64')), imports);
						receive(instance);
						return instance.exports;
					},
				};
				load(yoga);
				export default wrapAssembly(yoga);
				export * from './generated/YGEnums.js';
			`,
			loader: 'js',
		}));
		onLoad({filter: /yoga-wasm-base64-esm\.js$/}, async ({path}) => {
			const source = await readFile(path, 'utf8');
			const data = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/.exec(source);
			if (data?.[1] === undefined) {
				throw new Error('yoga-layout has changed: no WebAssembly found in it');
			}

			return {
				contents: `${source.replace(data[0], '"data:application/octet-stream;base64,"')}\nexport const wasm = "${data[1]}";`,
				loader: 'js',
			};
		});
	},
};

/** The one thing of Node 22 that Ink 8 uses. */
const withResolvers = `if (!Promise.withResolvers) {
	Promise.withResolvers = function () {
		let resolve, reject;
		const promise = new this((a, b) => { resolve = a; reject = b; });
		return {promise, resolve, reject};
	};
}`;

const asJson = (data: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

/** The status codes of a framework whose code, or refusal, is not the one that was run. */
const changedOf = (id: string): readonly number[] => {
	const framework = everyVersion.find((each) => each.id === id);
	return framework === undefined ? [] : unproven(framework);
};

/** A large table is read faster as JSON than as JavaScript that makes it. */
const tablesAsJson: Plugin = {
	name: 'tables-as-json',
	setup({onLoad}) {
		onLoad({filter: /frameworks[/\\]verified-data\.ts$/}, () => ({
			contents: `export const verified = ${asJson(summarise(record as VerifiedFile, changedOf))};`,
			loader: 'js',
		}));
		onLoad({filter: /symbols\.json$/}, async ({path}) => ({
			contents: `export default ${asJson(JSON.parse(await readFile(path, 'utf8')))};`,
			loader: 'js',
		}));
		onLoad({filter: /statuses[/\\]registered\.ts$/}, () => {
			deepStrictEqual(JSON.parse(JSON.stringify(registered)), registered, 'the catalogue is not plain data');
			return {contents: `export const registered = ${asJson(registered)};`, loader: 'js'};
		});
	},
};

/** Node's own modules do nothing when imported, so one that nothing uses need not be loaded. */
const quietBuiltins: Plugin = {
	name: 'quiet-builtins',
	setup({onResolve}) {
		onResolve({filter: /./}, ({path}) => (isBuiltin(path) ? {path, external: true, sideEffects: false} : undefined));
	},
};

await rm(dist, {recursive: true, force: true});
await mkdir(dist, {recursive: true});

const {outputFiles, metafile} = await build({
	absWorkingDir: root,
	entryPoints: [{in: 'source/cli/main.ts', out: 'cli'}],
	outdir: dist,
	bundle: true,
	write: false,
	metafile: true,
	platform: 'node',
	target: 'node20',
	format: 'esm',
	splitting: true,
	minify: true,
	chunkNames: '[name]-[hash]',
	legalComments: 'none',
	define: {'process.env.NODE_ENV': '"production"'},
	alias: {'string-width': 'fast-string-width'},
	plugins: [tablesAsJson, quietBuiltins, leanMeow, inkWithoutDevtools, quickFrames, synchronousYoga],
});

for (const {path, text} of outputFiles) {
	const isEntry = basename(path) === 'cli.js';
	const hasInk = text.includes('withResolvers');
	const {code} = await transform(text, {
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		minify: true,
		supported: {'dynamic-import': false},
		define: {'import.meta.url': '"file:///status-tui"'},
		...(hasInk && {banner: withResolvers}),
	});
	if (/[^\p{ASCII}]/u.test(code)) {
		throw new Error(`${basename(path)} is not ASCII: V8 reads it at half the speed`);
	}

	await writeFile(path, isEntry ? `#!/usr/bin/env node\n${code}` : code, {mode: isEntry ? 0o755 : 0o644});
}

await writeFile(join(dist, 'package.json'), '{"type": "commonjs"}\n');
if (process.argv.includes('--analyze')) {
	await writeFile(join(dist, 'meta.json'), JSON.stringify(metafile));
}
