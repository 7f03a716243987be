import {execFileSync} from 'node:child_process';
import process from 'node:process';
import {expect, onTestFinished, test} from 'vitest';
import {makeStubs} from '../clipboard/stubs.js';
import {keys} from './keys.js';
import {openProgram, shows, slow, temporaryHome} from './open.js';
import {bin} from './program.js';

const args = ['417', '-f', 'fastapi'];

/** What the program prints to a pipe. */
const printed = (part: string): string =>
	execFileSync(process.execPath, [bin, ...args, '-p', part], {env: temporaryHome().env}).toString();

/** A moment and a port differ from one run to the next. */
const comparable = (text: string): string =>
	text.replace(/^Date: .*(?=\r$)/m, 'Date: now').replace(/127\.0\.0\.1:\d+/, '127.0.0.1:port');

/** What each key copies, as `-p` prints it; a command has no line end, so that pasting does not run it. */
const copies = [
	{key: 'c', part: 'code', ending: /^$/},
	{key: 'r', part: 'response', ending: /^$/},
	{key: 'u', part: 'curl', ending: /\n$/},
	{key: `${keys.tab}y`, part: 'response', ending: /^$/},
	{key: `${keys.shiftTab}y`, part: 'code', ending: /^$/},
] as const;

test.each(copies)('$key copies the $part', slow, async ({key, part, ending}) => {
	const stubs = makeStubs({'wl-copy': 'works'});
	onTestFinished(stubs.remove);
	const {press, waitFor} = openProgram(args, {env: {PATH: stubs.PATH, WAYLAND_DISPLAY: 'wayland-0'}});
	await waitFor(shows(417, 'FastAPI'));
	for (const each of key.endsWith('y') ? [key.slice(0, -1), 'y'] : [key]) {
		press(each);
	}

	const expected = comparable(printed(part).replace(ending, ''));
	await waitFor(/✓ copied \d+ bytes \(wl-copy\)/);
	expect(comparable(stubs.recorded('wl-copy', 'input') ?? '')).toBe(expected);
});

test('without any tool, the terminal gets the text', slow, async () => {
	const {press, waitFor, written} = openProgram(args, {env: {PATH: ''}});
	await waitFor(shows(417, 'FastAPI'));
	press('c');
	await waitFor(/✓ sent \d+ bytes to the terminal \(OSC 52\)/);
	const [, sequence = ''] = written().split('\u001B]52;c;');
	const [sent = ''] = /^[\w+/=]*/.exec(sequence) ?? [];
	expect(Buffer.from(sent, 'base64').toString()).toBe(printed('code'));
});
