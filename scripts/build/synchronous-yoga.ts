import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';

/** In place of the package's own index.js, which awaits `load`. */
const index = `
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
`;

/**
 * Yoga fetches its WebAssembly from a data: URL, which loads undici and waits, and waits at the top level, which
 * CommonJS cannot do; given the octets, it is there at once.
 */
export const synchronousYoga: Plugin = {
	name: 'synchronous-yoga',
	setup({onLoad}) {
		onLoad({filter: /yoga-layout[/\\]dist[/\\]src[/\\]index\.js$/}, () => ({contents: index, loader: 'js'}));
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
