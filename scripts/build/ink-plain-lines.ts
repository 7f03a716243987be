import type {Plugin} from 'esbuild';
import {withReplaced} from './package-source.js';

/**
 * Ink cuts a changed line into characters to find where it changed, unless all of them are ASCII. Those of which we make
 * borders and marks take one cell each, too.
 */
export const inkPlainLines: Plugin = {
	name: 'ink-plain-lines',
	setup({onLoad}) {
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
