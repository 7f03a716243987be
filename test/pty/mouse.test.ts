import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {keys} from './keys.js';
import {openProgram, shows, slow, temporaryHome} from './open.js';

/** What a terminal sends for a press of the left button at a cell, counted from 1, and for letting go. */
const click = (column: number, row: number): string => `\u001B[<0;${column};${row}M\u001B[<0;${column};${row}m`;

const wheelDown = '\u001B[<65;5;10M';

test('the mouse chooses and scrolls, types nothing, and is given back', slow, async () => {
	const {press, waitFor, screen, written, exit} = openProgram(['417', '-f', 'fastapi']);
	await waitFor(shows(417, 'FastAPI'));
	const row = screen().findIndex((line) => line.includes('│  404 Not Found'));
	press(click(8, row + 1));
	await waitFor(shows(404, 'FastAPI'));
	press(wheelDown, wheelDown);
	await waitFor(shows(406, 'FastAPI'));
	press('/');
	await waitFor('⏎ keep');
	press(wheelDown);
	await waitFor(/Find: +─/);
	press(keys.escape);
	await waitFor('i about');
	press('q');
	await exit;
	expect(written().indexOf('\u001B[?1000l')).toBeGreaterThan(written().indexOf('\u001B[?1000h'));
});

test('a configuration without the mouse leaves it to the terminal', slow, async () => {
	const home = temporaryHome();
	const folder = path.join(home.folder, 'config', 'status-tui');
	mkdirSync(folder, {recursive: true});
	writeFileSync(path.join(folder, 'config.json'), '{"mouse": false}');
	const {waitFor, written} = openProgram(['417', '-f', 'fastapi'], {home});
	await waitFor(shows(417, 'FastAPI'));
	expect(written()).not.toContain('\u001B[?1000h');
});
