import type {Plugin} from 'esbuild';
import {withReplaced} from './package-source.js';

/** Ink's development branches load the React devtools with a top-level await, which CommonJS cannot have. */
export const inkWithoutDevtools: Plugin = {
	name: 'ink-without-devtools',
	setup({onLoad}) {
		onLoad({filter: /ink[/\\]build[/\\](?:reconciler|ink)\.js$/}, async ({path}) => ({
			contents: await withReplaced(path, /process\.env\['DEV'\] === 'true'/g, 'false'),
			loader: 'js',
		}));
	},
};
