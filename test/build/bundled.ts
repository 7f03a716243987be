import {build, type Plugin} from 'esbuild';
import {root, settings} from '../../scripts/build/settings.js';

/** A module, written where it can import all that the project can, as the build bundles it with some of its plugins. */
export const bundled = async (contents: string, plugins: readonly Plugin[]): Promise<string> => {
	const {outputFiles} = await build({
		...settings,
		splitting: false,
		stdin: {contents, resolveDir: root, loader: 'js'},
		// Not installed; Ink imports it where it is.
		external: ['react-devtools-core'],
		plugins: [...plugins],
	});
	return outputFiles.map(({text}) => text).join('\n');
};

/** What a bundled module exports. */
export const loaded = async (text: string): Promise<Readonly<Record<string, unknown>>> =>
	import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`) as Promise<Record<string, unknown>>;
