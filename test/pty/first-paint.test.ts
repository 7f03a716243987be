import {expect, test} from 'vitest';
import {draw, seen} from './emulator.js';
import {keys} from './keys.js';
import {afterFastapi, beforeFastapi, everySize, openProgram, shows, slow} from './open.js';

/** Begins each frame of Ink's. */
const frameStart = '\u001B[?2026h';
const frameEnd = '\u001B[?2026l';

const table = [
	{name: 'first', args: ['417', '-f', 'fastapi']},
	{name: 'wide characters', args: ['417', '-f', 'fastapi', '--lang', 'ja']},
	{name: 'a refusal', args: ['103', '-f', 'flask']},
].flatMap((row) => everySize.map((each) => ({...each, args: row.args, title: `${row.name}, ${each.name}`})));

test.each(table)("$title: what is painted first is Ink's frame in every cell", slow, async ({args, size}) => {
	const {waitFor, written, press} = openProgram([...args, '-t', 'http://127.0.0.1:9'], {size});
	await waitFor(() => written().includes(frameEnd));
	press('q');
	const start = written().indexOf(frameStart);
	const painted = await draw(written().slice(0, start), size);
	const rendered = await draw(written().slice(start, written().indexOf(frameEnd, start)), size);
	expect(seen(painted)).toEqual(seen(rendered));
});

test.each(everySize)('at $name keys that come before it are not lost', slow, async ({size}) => {
	const {press, waitFor} = openProgram(['417', '-f', 'fastapi'], {size});
	press(keys.down, keys.down, keys.right);
	press(keys.left, keys.left, keys.up);
	await waitFor(shows(418, beforeFastapi.name));
});

test('keys pressed the moment it is painted are not lost', slow, async () => {
	const {press, waitFor} = openProgram(['417', '-f', 'fastapi']);
	await waitFor('417 Expectation Failed');
	press(keys.down, keys.right);
	await waitFor(shows(418, afterFastapi.name));
});
