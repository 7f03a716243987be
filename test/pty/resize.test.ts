import {expect, test} from 'vitest';
import {seen} from './emulator.js';
import {keys} from './keys.js';
import {openProgram, shows, sizes, slow} from './open.js';

/** From the first size through others and back; what the screen has to show at each. */
const steps = [
	{size: {columns: 80, rows: 24}, sign: '[Code]'},
	{size: {columns: 40, rows: 12}, sign: ' Flask ←→'},
	{size: {columns: 200, rows: 50}, sign: '‹ Flask ›'},
	{size: {columns: 19, rows: 5}, sign: '20×6 needed'},
	{size: {columns: 40, rows: 12}, sign: ' Flask ←→'},
	{size: {columns: 60, rows: 5}, sign: 'Too small: 20×6 or more'},
	{size: {columns: 100, rows: 24}, sign: '‹ Flask ›'},
	{size: {columns: 1, rows: 1}, sign: ''},
] as const;

/** Ends each frame of Ink's: before it, half of one may be drawn. */
const frameEnd = '\u001B[?2026l';

test('every size keeps the selection, and the first one looks as before', slow, async () => {
	const {press, resize, waitFor, screen, cells, written} = openProgram([
		'101',
		'-f',
		'fastapi',
		'-t',
		'http://127.0.0.1:9',
	]);
	await waitFor(shows(101, 'FastAPI'));
	// The first status, since the list of a smaller screen moves to keep a later one in sight.
	press(keys.up, keys.left);
	await waitFor((lines) => shows(100, 'Flask')(lines) && written().endsWith(frameEnd));
	const before = screen();
	const cellsBefore = seen(cells());
	for (const {size, sign} of steps) {
		resize(size);
		await waitFor((lines) => lines.length === size.rows && lines.join('\n').includes(sign));
	}

	resize(sizes.wide);
	await waitFor((lines) => lines.join('\n') === before.join('\n'));
	expect(seen(cells())).toEqual(cellsBefore);
	press(keys.down);
	await waitFor(shows(101, 'Flask'));
});
