import {fileURLToPath} from 'node:url';
import type {Plugin} from 'esbuild';
import {withReplaced} from './package-source.js';

const rows = fileURLToPath(new URL('../../source/ui/common/rows.ts', import.meta.url));

/** Ink cuts every text into cells to draw a frame. Blocks beside each other need no cells (rows.ts says more). */
export const inkRows: Plugin = {
	name: 'ink-rows',
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
	},
};
