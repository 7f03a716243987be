import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';
import {withReplaced} from './package-source.js';

/**
 * Meow normalises the package.json that it is given only when asked for `.pkg`, which we never do, but the code for
 * that (semver, the SPDX tables, hosted-git-info) runs at start and is four fifths of its cost. Marked as pure, the
 * bundler leaves it out.
 */
export const leanMeow: Plugin = {
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
		onLoad({filter: /meow[/\\]build[/\\]options\.js$/}, async ({path}) => ({
			contents: await withReplaced(
				path,
				/import \{[^}]*readPackageUpSync[^}]*\} from '\.\/dependencies\.js';/,
				'const readPackageUpSync = () => undefined; const normalizePackageData = () => {};',
			),
			loader: 'js',
		}));
	},
};
