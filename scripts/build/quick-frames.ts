import {fileURLToPath} from 'node:url';
import type {Plugin} from 'esbuild';
import {withReplaced} from './package-source.js';

const rows = fileURLToPath(new URL('../../source/ui/common/rows.ts', import.meta.url));

/**
 * Ink cuts every text into cells to draw a frame, and a changed line into characters to find where it changed. Blocks
 * beside each other need no cells, and lines of plain letters and borders no segmenter (rows.ts says more).
 */
export const quickFrames: Plugin = {
	name: 'quick-frames',
	setup({onLoad}) {
		onLoad({filter: /ink[/\\]build[/\\]output\.js$/}, async ({path}) => ({
			contents: `import {composeRows} from ${JSON.stringify(rows)};
				${await withReplaced(
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
			contents: await withReplaced(
				path,
				'/^[ -~]*$/u',
				String.raw`/^[ -~\u2500-\u257F\u258C\u2026\u2039\u203A\u2190-\u2193\u2713\u2717]*$/u`,
			),
			loader: 'js',
		}));
	},
};
