import {describe, expect, test} from 'vitest';
import {keys} from './keys.js';
import {afterFastapi, openProgram, shows, slow, temporaryHome} from './open.js';
import type {TestTerminal} from './terminal.js';

const escape = '\u001B';
const args = ['417', '-f', 'fastapi'];

/** How a mode of the terminal was switched, in order: `h` is on, `l` is off. */
const switches = (written: string, mode: number): ReadonlyArray<string | undefined> =>
	[...written.matchAll(new RegExp(String.raw`${escape}\[\?${mode}([hl])`, 'g'))].map(([, to]) => to);

/** Every way to leave, and the exit code that it has to give. */
const ways: ReadonlyArray<{name: string; leave: (terminal: TestTerminal) => void; code: number}> = [
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
		// Bracketed paste is on once the keys are listened to.
		await terminal.waitFor(() => switches(terminal.written(), 2004).includes('h'));
		expect(terminal.isAlternate()).toBe(true);
		leave(terminal);
		expect(await terminal.exit).toEqual({code, signal: 0});
		expect(terminal.isAlternate()).toBe(false);
		const written = terminal.written();
		expect(switches(written, 1049)).toEqual(['h', 'l']);
		expect(switches(written, 25).at(-1)).toBe('h');
		expect(switches(written, 2004).at(-1)).toBe('l');
		expect(terminal.screen().filter((line) => line !== '')).toEqual([
			expect.stringContaining('npx status-tui 417 -f fastapi'),
		]);
	});
});

test.each([
	['by npm start', 'start', 'node dist/cli.js', /: npm start -- 417 -f fastapi$/],
	['as a file', '', '', /: node [^ ]+dist\/cli\.js 417 -f fastapi$/],
])('what was started %s says on leaving how to come back', slow, async (_, script, line, expected) => {
	const terminal = openProgram(args, {
		size: {columns: 500, rows: 36},
		env: {npm_lifecycle_event: script, npm_lifecycle_script: line},
	});
	await terminal.waitFor(shows(417, 'FastAPI'));
	terminal.press('q');
	await terminal.exit;
	expect(terminal.screen().filter((text) => text !== '')).toEqual([expect.stringMatching(expected)]);
});

test('a signal during the start gives the terminal back, too', slow, async () => {
	const terminal = openProgram(args);
	await terminal.waitFor(() => terminal.isAlternate());
	terminal.kill('SIGTERM');
	expect(await terminal.exit).toEqual({code: 143, signal: 0});
	expect(terminal.isAlternate()).toBe(false);
	expect(switches(terminal.written(), 25).at(-1)).toBe('h');
});

/**
 * What a closed window finds the program doing: at rest it learns of it by the signal, at work by what it fails to write.
 */
const closings: ReadonlyArray<{name: string; pressed: string}> = [
	{name: 'at rest', pressed: ''},
	{name: 'at work', pressed: keys.tab.repeat(200)},
];

test.each(closings)('a window that is closed $name ends it, and what was selected is kept', slow, async ({pressed}) => {
	const home = temporaryHome();
	const terminal = openProgram(args, {home});
	await terminal.waitFor(shows(417, 'FastAPI'));
	terminal.press(keys.down, keys.right);
	await terminal.waitFor(shows(418, afterFastapi.name));
	terminal.press(pressed);
	terminal.hangUp();
	expect(await terminal.exit).toEqual({code: 0, signal: 1});
	expect(JSON.parse(home.read('state/status-tui/state.json') ?? '')).toMatchObject({
		status: 418,
		framework: afterFastapi.id,
	});
});

test('what was selected is there at the next start', slow, async () => {
	const home = temporaryHome();
	const first = openProgram(args, {home});
	await first.waitFor(shows(417, 'FastAPI'));
	first.press(keys.down, keys.right);
	await first.waitFor(shows(418, afterFastapi.name));
	first.press('q');
	await first.exit;
	const second = openProgram([], {home});
	await second.waitFor(shows(418, afterFastapi.name));
});
