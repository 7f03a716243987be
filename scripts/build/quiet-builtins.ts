import {isBuiltin} from 'node:module';
import type {Plugin} from 'esbuild';

/** Node's own modules do nothing when imported, so one that nothing uses need not be loaded. */
export const quietBuiltins: Plugin = {
	name: 'quiet-builtins',
	setup({onResolve}) {
		onResolve({filter: /./}, ({path}) => (isBuiltin(path) ? {path, external: true, sideEffects: false} : undefined));
	},
};
