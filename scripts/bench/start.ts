import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {keys} from '../../test/pty/keys.js';
import {bin, startProgram, type makeHome} from '../../test/pty/program.js';

/** A home that the measured processes live in; its environment has no NODE_EXTRA_CA_CERTS, which Node reads at each start. */
export type Home = ReturnType<typeof makeHome>;

/** The terminal in which the screen is measured. */
export const size = {columns: 120, rows: 36};

/** The view that is measured. */
export const view = ['417', '-f', 'fastapi'];

const untilExit = async (node: string, args: readonly string[], {env}: Home): Promise<number> => {
	const begin = performance.now();
	const child = spawn(node, args, {env, stdio: ['ignore', 'pipe', 'ignore']});
	child.stdout.resume();
	await once(child, 'close');
	return performance.now() - begin;
};

/** Milliseconds that Node itself takes to start, do nothing, and end. */
export const bare = async (node: string, home: Home): Promise<number> => untilExit(node, ['-e', '0'], home);

/** Milliseconds that the program takes to print everything about a status, and end. */
export const print = async (node: string, home: Home): Promise<number> =>
	untilExit(node, [bin, ...view, '-p', 'all'], home);

/** Milliseconds from the start to the first frame, all of it, and to the answer to a key that is pressed then. */
export const open = async (
	node: string,
	{env}: Home,
): Promise<{readonly firstFrame: number; readonly firstKey: number}> => {
	const begin = performance.now();
	const terminal = startProgram(view, size, {node, env});
	try {
		await terminal.waitFor((lines) => lines.at(-1)?.includes('⏎') === true);
		const firstFrame = terminal.changedAt() - begin;
		terminal.press(keys.down);
		await terminal.waitFor((lines) => lines[0]?.includes(' 418 ') === true);
		return {firstFrame, firstKey: terminal.changedAt() - begin};
	} finally {
		await terminal.close();
	}
};
