import {parseArgs} from 'node:util';
import {everyVersion, findFramework, type Framework} from '../../source/frameworks/index.js';

/** What a conformance run is asked for. */
export type Options = {
	/** Those that are named, or all, in the order of the registry. */
	readonly frameworks: readonly Framework[];
	/** The parts that are no frameworks: those that are named, or all. */
	readonly parts: readonly string[];
	/** How many frameworks to run at most besides those that changed; all where nothing is said. */
	readonly sample?: number;
	readonly record: boolean;
	/** The status codes whose refusals are confirmed. */
	readonly confirm: readonly number[];
	readonly check: boolean;
};

/** What is asked for, or what to print, with the exit code. */
export type Parsed = Options | {readonly print: string; readonly exitCode: 0 | 2};

/** What `--help` prints. */
export const usage = `npm run conformance -- [framework…] [clients] [page] [--sample NUMBER] [--record [--confirm CODES]]
npm run conformance -- [framework…] --check

Runs the snippets of frameworks on the real ones, asks the clients of this machine about the mock server, and drives its
page in a browser; all of them where none is named.

  --sample   what changed since it was run, and others up to this number, other ones each day
  --record   writes what came of it into source/frameworks/verified/: the last run on this machine where that was of the
             code as it is now, and was right; else it runs first
  --confirm  with --record: the reasons of these refusals, such as 102,104, tell of what came of trying
  --check    runs nothing, and lists each status whose code is not proven by the records. It fails for those that this
             machine can run: of the others the last run here found that a tool is missing or that a registry does not
             answer; who has not run them here is told to

A framework that lacks a tool, or whose package registry does not answer, is reported as not run here, and does not fail.`;

const codesIn = (list: string | undefined): readonly number[] =>
	list === undefined ? [] : list.split(',').map(Number);

/** Reads the arguments of the command. */
export const parseOptions = (argv: readonly string[], allParts: readonly string[]): Parsed => {
	const {values, positionals} = parseArgs({
		args: [...argv],
		allowPositionals: true,
		options: {
			record: {type: 'boolean', default: false},
			confirm: {type: 'string'},
			check: {type: 'boolean', default: false},
			sample: {type: 'string'},
			help: {type: 'boolean'},
		},
	});
	const {record, check, sample} = values;
	const confirm = codesIn(values.confirm);
	const unknown = positionals.filter((name) => findFramework(name) === undefined && !allParts.includes(name));
	const isNone = positionals.length === 0;
	const named = positionals.map(findFramework);
	const wrong: ReadonlyArray<readonly [isWrong: boolean, message: string]> = [
		[
			unknown.length > 0,
			`not known: ${unknown.join(', ')}; there are ${[...everyVersion.map(({id}) => id), ...allParts].join(', ')}`,
		],
		[sample !== undefined && !Number.isInteger(Number(sample)), `--sample takes a number, not “${sample}”`],
		[!confirm.every(Number.isInteger), `--confirm takes status codes, such as 102,104, not “${values.confirm}”`],
		[confirm.length > 0 && (!record || isNone), '--confirm belongs to --record, and to the frameworks that are named'],
		[check && record, '--check runs and records nothing; leave out --record'],
	];
	const message = wrong.find(([isWrong]) => isWrong)?.[1];
	if (values.help === true || message !== undefined) {
		return values.help === true ? {print: usage, exitCode: 0} : {print: message ?? '', exitCode: 2};
	}

	return {
		frameworks: everyVersion.filter((each) => isNone || named.includes(each)),
		parts: allParts.filter((name) => isNone || positionals.includes(name)),
		...(sample !== undefined && {sample: Number(sample)}),
		record,
		confirm,
		check,
	};
};
