import packageJson from '../../package.json' with {type: 'json'};
import type {Choice} from '../commands/choice.js';
import {exitCodes, type ExitCode} from '../commands/exit-codes.js';
import {printJson, printPart} from '../commands/print.js';
import type {Program} from '../commands/program.js';
import {languageOf} from '../commands/select.js';
import {layOutHelp} from './meow.js';
import type {Options} from './options.js';

/** What each way to call the program does. Only what prints a cell is loaded at the start, all else when it is asked for. */
type Handlers = {
	readonly [K in Options['kind']]: (
		options: Extract<Options, {kind: K}>,
		program: Program,
	) => ExitCode | Promise<ExitCode>;
};

const print = (output: string, program: Program): ExitCode => {
	program.stdout(output);
	return exitCodes.done;
};

const list = async (choice: Choice, words: string, json: boolean, program: Program): Promise<ExitCode> => {
	const {listStatuses} = await import('../commands/list.js');
	return listStatuses(choice, words, json, program);
};

const handlers: Handlers = {
	screen: async ({choice}, program) => {
		if (program.terminal !== undefined) {
			const {openScreen} = await import('../commands/screen.js');
			return openScreen(choice, program, program.terminal);
		}

		return choice.status === undefined ? list(choice, '', false, program) : printPart(choice, 'all', program);
	},
	print: ({choice, part}, program) => printPart(choice, part, program),
	json: ({choice}, program) => printJson(choice, program),
	copy: async ({choice, part}, program) => {
		const {copyPart} = await import('../commands/effects.js');
		return copyPart(choice, part, program);
	},
	run: async ({choice, json}, program) => {
		const {runOnce} = await import('../commands/effects.js');
		return runOnce(choice, json, program);
	},
	list: ({choice, words, json}, program) => list(choice, words, json, program),
	decide: async ({choice, answers}, program) => {
		const {decide} = await import('../commands/decide.js');
		return decide(choice, answers, program);
	},
	lint: async ({choice, text, json}, program) => {
		const {lintResponse} = await import('../commands/lint.js');
		return lintResponse(choice, text, json, program);
	},
	frameworks: async ({choice, json}, program) => {
		const {listFrameworks} = await import('../commands/list.js');
		return listFrameworks(choice, json, program);
	},
	app: async ({choice, output, force}, program) => {
		const {writeWholeApp} = await import('../commands/effects.js');
		return writeWholeApp(choice, {output, force}, program);
	},
	serve: async ({choice, port, host, log}, program) => {
		const {serve} = await import('../commands/effects.js');
		return serve(choice, {host, log, ...(port !== undefined && {port})}, program);
	},
	completion: async ({shell}, program) => {
		const {completion} = await import('./completion.js');
		return print(completion(shell), program);
	},
	help: async ({choice}, program) => {
		const {helpFor} = await import('./help.js');
		return print(layOutHelp(helpFor(languageOf(choice, program))), program);
	},
	version: (_, program) => print(`${packageJson.version}\n`, program),
};

/** Does what the arguments ask for. */
export const dispatch = async <K extends Options['kind']>(
	options: Extract<Options, {kind: K}>,
	program: Program,
): Promise<ExitCode> =>
	(handlers[options.kind] as (options: Extract<Options, {kind: K}>, program: Program) => ExitCode | Promise<ExitCode>)(
		options,
		program,
	);
