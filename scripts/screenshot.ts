import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import process from 'node:process';
import {keys} from '../test/pty/keys.js';
import {makeHome, startProgram} from '../test/pty/program.js';
import {svg} from './svg.js';

/*
 * Takes a picture of the built program: npm run screenshot -- [PATH [COLUMNSxROWS [KEY…]]]
 * A key is a character or a name such as `down` or `enter`; each is pressed when the screen has come to rest.
 */

const [path = 'media/screen.svg', size = '120x36', ...pressed] = process.argv.slice(2);
const [columns = 120, rows = 36] = size.split('x').map(Number);

/** A screen that has not changed for so long has come to rest, in milliseconds. */
const rest = 400;

const isName = (key: string): key is keyof typeof keys => Object.hasOwn(keys, key);

const home = makeHome();
const terminal = startProgram(['417', '-f', 'fastapi'], {columns, rows}, {env: home.env});
const comeToRest = async (): Promise<void> => {
	let before: number;
	do {
		before = terminal.written().length;
		await new Promise((resolve) => {
			setTimeout(resolve, rest);
		});
	} while (before === 0 || terminal.written().length > before);
};

try {
	await comeToRest();
	for (const key of pressed) {
		terminal.press(isName(key) ? keys[key] : key);
		await comeToRest();
	}

	await mkdir(dirname(path), {recursive: true});
	await writeFile(path, svg(terminal.cells(), 'status-tui in a terminal'));
} finally {
	await terminal.close();
	home.remove();
}
