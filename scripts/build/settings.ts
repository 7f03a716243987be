import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {BuildOptions} from 'esbuild';

/** The project's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the program is built. */
export const dist = join(root, 'dist');

/** How everything is bundled. As ES modules, since esbuild splits no others; `common-js.ts` makes CommonJS of them. */
export const settings = {
	absWorkingDir: root,
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
	// It agrees with string-width on what we draw.
	alias: {'string-width': 'fast-string-width'},
} as const satisfies BuildOptions;
