import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const execute = promisify(execFile);

/** Runs a program to its end and gives what it wrote to stdout; throws with what it wrote to stderr when it fails. */
export const run = async (file: string, list: readonly string[], cwd: string): Promise<string> => {
	const {stdout} = await execute(file, list, {cwd, maxBuffer: 64 * 1024 * 1024});
	return stdout.trim();
};

/** Runs a line of a shell to its end; throws with what it wrote to stderr when it fails. */
export const shell = async (line: string, cwd: string, env: Readonly<Record<string, string>>): Promise<void> => {
	await execute('sh', ['-c', line], {cwd, env: {...process.env, ...env}, maxBuffer: 64 * 1024 * 1024});
};

/** Whether a program is there and succeeds with these arguments. */
export const succeeds = async (file: string, list: readonly string[], cwd = '.'): Promise<boolean> => {
	try {
		await run(file, list, cwd);
		return true;
	} catch {
		return false;
	}
};
