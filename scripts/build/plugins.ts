import type {Plugin} from 'esbuild';
import {inkWithoutDevtools} from './ink-without-devtools.js';
import {leanMeow} from './lean-meow.js';
import {quickFrames} from './quick-frames.js';
import {quietBuiltins} from './quiet-builtins.js';
import {synchronousYoga} from './synchronous-yoga.js';
import {tablesAsJson} from './tables-as-json.js';

/** All that is done to what is bundled. Each has a test in test/build that fails once it is no longer needed. */
export const plugins = {
	tablesAsJson,
	quietBuiltins,
	leanMeow,
	inkWithoutDevtools,
	quickFrames,
	synchronousYoga,
} as const satisfies Readonly<Record<string, Plugin>>;
