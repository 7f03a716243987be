import {languages} from '../language.js';
import {copyableParts, printableParts} from '../print/parts.js';
import {logFormats} from '../print/log-formats.js';
import {bodyFormats} from '../response/index.js';

/** A flag as meow takes it, and what the help, the completions and the errors say of it besides. */
export type Flag = {
	readonly type: 'string' | 'boolean';
	readonly shortFlag?: string;
	/** Whether it may be given several times. */
	readonly isMultiple?: true;
	/** What stands for its value in the help. */
	readonly argument?: string;
	/** The values it takes, where they are few; of meow's own `choices` the errors would be in meow's words. */
	readonly values?: readonly string[];
	/** The one command that it belongs to; absent where it belongs to a status. */
	readonly command?: 'app' | 'serve';
};

/** Every flag by its name, in the form of meow's option `flags`. The help, the completions and the readme are made from this. */
export const flags = {
	framework: {type: 'string', shortFlag: 'f', argument: 'ID'},
	body: {type: 'string', shortFlag: 'b', argument: 'FORMAT', values: bodyFormats},
	target: {type: 'string', shortFlag: 't', argument: 'URL'},
	insecure: {type: 'boolean'},
	request: {type: 'string', shortFlag: 'X', argument: 'METHOD'},
	header: {type: 'string', shortFlag: 'H', argument: 'LINE', isMultiple: true},
	data: {type: 'string', shortFlag: 'd', argument: 'TEXT'},
	print: {type: 'string', shortFlag: 'p', argument: 'PART', values: printableParts},
	json: {type: 'boolean'},
	copy: {type: 'string', argument: 'PART', values: copyableParts},
	run: {type: 'boolean'},
	output: {type: 'string', shortFlag: 'o', argument: 'DIR', command: 'app'},
	force: {type: 'boolean', command: 'app'},
	lang: {type: 'string', argument: 'TAG', values: languages},
	port: {type: 'string', argument: 'PORT', command: 'serve'},
	host: {type: 'string', argument: 'ADDRESS', command: 'serve'},
	log: {type: 'string', argument: 'FORMAT', values: logFormats, command: 'serve'},
	help: {type: 'boolean', shortFlag: 'h'},
	version: {type: 'boolean', shortFlag: 'v'},
} as const satisfies Readonly<Record<string, Flag>>;

/** The name of a flag, without its dashes. */
export type FlagName = keyof typeof flags;

/** {@link flags} as a list, for those who walk it. */
export const flagRows = Object.entries(flags) as ReadonlyArray<readonly [name: FlagName, flag: Flag]>;

/** Both ways to write a flag, the short one first where there is one: `-f` and `--framework`. */
export const flagForms = (name: FlagName): readonly string[] => {
	const {shortFlag}: Flag = flags[name];
	return [...(shortFlag === undefined ? [] : [`-${shortFlag}`]), `--${name}`];
};
