import {dotnetRows} from './dotnet/rows.js';
import {goRows} from './go/rows.js';
import {jvmRows} from './jvm/rows.js';
import {nodeRows} from './node/rows.js';
import {pythonRows} from './python/rows.js';
import {rubyRows} from './ruby/rows.js';
import type {Row} from './row.js';

const registry = [...pythonRows, ...nodeRows, ...jvmRows, ...goRows, ...rubyRows, ...dotnetRows] as const;

/** The id of a framework, as typed after `-f`. */
export type FrameworkId = (typeof registry)[number]['id'];

/** A framework: what is known of it before its code is loaded. */
export type Framework = Omit<Row, 'id'> & {readonly id: FrameworkId};

/** Every framework, in the order in which ←→ walks them: those of a language together. */
export const frameworks: readonly Framework[] = registry;

/** The framework with this id or name, whatever its case, or `undefined`. */
export const findFramework = (name: string): Framework | undefined => {
	const wanted = name.toLowerCase();
	return frameworks.find((each) => each.id === wanted || each.name.toLowerCase() === wanted);
};
