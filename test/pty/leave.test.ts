import {describe, expect, test} from 'vitest';
import {keys} from './keys.js';
import {openProgram, shows, slow, temporaryHome} from './open.js';
import type {Terminal} from './terminal.js';

const args = ['417', '-f', 'fastapi'];

/** Every way to leave, and the exit code that it has to give. */
const ways: ReadonlyArray<{name: string; leave: (terminal: Terminal) => void; code: number}> = [
	{name: 'q', leave: ({press}) => press('q'), code: 0},
	{name: 'Ctrl-C', leave: ({press}) => press(keys.ctrlC), code: 0},
	{name: 'SIGINT', leave: ({kill}) => kill('SIGINT'), code: 130},
	{name: 'SIGTERM', leave: ({kill}) => kill('SIGTERM'), code: 143},
	{name: 'SIGHUP', leave: ({kill}) => kill('SIGHUP'), code: 129},
];

describe.each(ways)('$name', slow, ({leave, code}) => {
	test(`gives the terminal back and ends with ${code}`, async () => {
		const terminal = openProgram(args);
		await terminal.waitFor(shows(417, 'FastAPI'));
		expect(terminal.isAlternate()).toBe(true);
		leave(terminal);
		expect(await terminal.exit).toEqual({code, signal: 0});
		expect(terminal.isAlternate()).toBe(false);
		const written = terminal.written();
		expect(written.match(/\u001B\[\?1049[hl]/g)).toEqual(['\u001B[?1049h', '\u001B[?1049l']);
		expect(written.match(/\u001B\[\?25[hl]/g)?.at(-1)).toBe('\u001B[?25h');
		expect(written.match(/\u001B\[\?2004[hl]/g)?.at(-1) ?? '').not.toBe('\u001B[?2004h');
		expect(terminal.screen().filter((line) => line !== '')).toEqual([
			expect.stringContaining('npx status-tui 417 -f fastapi'),
		]);
	});
});

test('what was selected is there at the next start', slow, async () => {
	const home = temporaryHome();
	const first = openProgram(args, {home});
	await first.waitFor(shows(417, 'FastAPI'));
	first.press(keys.down, keys.right);
	await first.waitFor(shows(418, 'Express'));
	first.press('q');
	await first.exit;
	const second = openProgram([], {home});
	await second.waitFor(shows(418, 'Express'));
});
