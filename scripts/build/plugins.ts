import type {Plugin} from 'esbuild';
import {inkPlainLines} from './ink-plain-lines.js';
import {inkRows} from './ink-rows.js';
import {inkWithoutDevtools} from './ink-without-devtools.js';
import {leanMeow} from './lean-meow.js';
import {synchronousYoga} from './synchronous-yoga.js';
import {tablesAsJson} from './tables-as-json.js';

/** All that is done to what is bundled. Each has a test in test/build that fails once it is no longer needed. */
export const plugins = {
	tablesAsJson,
	leanMeow,
	inkWithoutDevtools,
	inkRows,
	inkPlainLines,
	synchronousYoga,
} as const satisfies Readonly<Record<string, Plugin>>;
