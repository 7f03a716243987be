import {keys} from '../../test/pty/keys.js';
import {startProgram} from '../../test/pty/program.js';
import {size, type Home} from './start.js';

/** What one key took. */
export type Pressed = {
	/** Milliseconds from the key to the last octet of the frame that shows what it does. */
	readonly time: number;
	/** Octets written to the terminal for it. */
	readonly octets: number;
};

const warmUp = 30;
const frameEnd = '\u001B[?2026l';

/** Presses ↓ and → in turn in a program that is warm, the next when the one before is on the screen. */
export const pressKeys = async (node: string, {env}: Home, count: number): Promise<readonly Pressed[]> => {
	const terminal = startProgram(['200', '-f', 'django'], size, {node, env});
	const shown = (): string => [terminal.screen()[0], terminal.screen().find((line) => line.includes('‹'))].join();
	const pressed: Pressed[] = [];
	try {
		await terminal.waitFor('built-in server 127.0.0.1');
		for (let index = 0; index < warmUp + count; index++) {
			// Up and down, so that the end of the list is never reached.
			const vertical = Math.floor(index / 80) % 2 === 0 ? keys.down : keys.up;
			const before = shown();
			const from = terminal.written().length;
			const begin = performance.now();
			terminal.press(index % 2 === 0 ? vertical : keys.right);
			await terminal.waitFor(() => shown() !== before && terminal.written().endsWith(frameEnd));
			pressed.push({
				time: terminal.changedAt() - begin,
				octets: Buffer.byteLength(terminal.written().slice(from)),
			});
		}

		return pressed.slice(warmUp);
	} finally {
		await terminal.close();
	}
};
