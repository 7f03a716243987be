import {execFile, type ExecFileException} from 'node:child_process';
import {promisify, stripVTControlCharacters} from 'node:util';

const execute = promisify(execFile);

/** Variables of the environment that a program gets beside those of this process. */
export type Environment = Readonly<Record<string, string>>;

/** How much of what a program wrote to stdout last is told when it fails, in characters: some tell their errors there. */
const longest = 2000;

/** Runs a program to its end and gives what it wrote to stdout; throws with what it wrote when it fails. */
export const run = async (
	file: string,
	list: readonly string[],
	cwd: string,
	env: Environment = {},
): Promise<string> => {
	try {
		const {stdout} = await execute(file, list, {cwd, env: {...process.env, ...env}, maxBuffer: 64 * 1024 * 1024});
		return stdout.trim();
	} catch (error) {
		const {message, stdout = ''} = error as ExecFileException;
		throw new Error(stripVTControlCharacters(`${message}\n${stdout.slice(-longest)}`).trim(), {cause: error});
	}
};

/** Runs a line of a shell to its end; throws with what it wrote when it fails. */
export const shell = async (line: string, cwd: string, env: Environment = {}): Promise<void> => {
	await run('sh', ['-c', line], cwd, env);
};

/** Whether a program is there and succeeds with these arguments. */
export const succeeds = async (
	file: string,
	list: readonly string[],
	cwd = '.',
	env: Environment = {},
): Promise<boolean> => {
	try {
		await run(file, list, cwd, env);
		return true;
	} catch {
		return false;
	}
};
