import process from 'node:process';
import {expect, onTestFinished, test} from 'vitest';
import {keys} from './keys.js';
import {afterFastapi, shows, sizes, slow, temporaryHome} from './open.js';
import {bin} from './program.js';
import {openTerminal} from './terminal.js';

const prompt = 'ready>';

/** A shell with job control in the terminal. */
const openShell = async () => {
	const {env, folder} = temporaryHome();
	const shell = openTerminal(
		{
			file: '/bin/sh',
			args: ['-i'],
			env: {...env, PS1: `${prompt} `, ENV: '', program: bin, node: process.execPath},
			folder,
		},
		sizes.wide,
	);
	onTestFinished(shell.close);
	await shell.waitFor(prompt);
	return shell;
};

/** Commands that start the program: by itself, and below another process of the same job, as npx does. */
const starts = [
	{name: 'by itself', command: '"$node" "$program" 417 -f fastapi'},
	{name: 'below another process', command: `sh -c '"$node" "$program" 417 -f fastapi; true'`},
];

test.each(starts)('started $name, Ctrl-Z stops it, and fg brings it back', slow, async ({command}) => {
	const {press, waitFor, isAlternate} = await openShell();
	press(command, keys.enter);
	await waitFor(shows(417, 'FastAPI'));
	press(keys.down);
	await waitFor(shows(418, 'FastAPI'));
	press(keys.ctrlZ);
	await waitFor((lines) => /Stopped|Suspended/.test(lines.join('\n')) && !isAlternate());
	press('fg', keys.enter);
	await waitFor((lines) => isAlternate() && shows(418, 'FastAPI')(lines));
	press(keys.right);
	await waitFor(shows(418, afterFastapi.name));
	press('q');
	await waitFor((lines) => !isAlternate() && lines.join('\n').includes(`npx status-tui 418 -f ${afterFastapi.id}`));
});

test('the shell gets its terminal back as it was', slow, async () => {
	const {press, waitFor, screen} = await openShell();
	press('"$node" "$program" 417 -f fastapi; stty -a', keys.enter);
	await waitFor(shows(417, 'FastAPI'));
	press('q');
	await waitFor(/\bicanon\b/);
	await waitFor((lines) => lines.filter((line) => line.startsWith(prompt)).length === 2);
	const modes = screen()
		.join(' ')
		.split(/[\s;]+/);
	expect(modes).toEqual(expect.arrayContaining(['icanon', 'echo', 'isig', 'icrnl']));
});

test('a response from a pipe opens the screen, and the keys come from the terminal', slow, async () => {
	const {press, waitFor, isAlternate} = await openShell();
	press(`printf 'HTTP/1.1 401 Unauthorized\\r\\n\\r\\n' | "$node" "$program" - -f fastapi`, keys.enter);
	await waitFor((lines) => isAlternate() && shows(401, 'FastAPI')(lines));
	await waitFor('WWW-Authenticate');
	press(keys.down);
	await waitFor(shows(402, 'FastAPI'));
	press('q');
	await waitFor((lines) => !isAlternate() && lines.join('\n').includes('npx status-tui 402 -f fastapi'));
});

test('a pasted response that is ended by Ctrl-D opens the screen', slow, async () => {
	const {press, waitFor, isAlternate} = await openShell();
	press('"$node" "$program" - -f fastapi', keys.enter);
	await waitFor('Ctrl-D');
	press('HTTP/1.1 401 Unauthorized\n\n', '\u0004');
	await waitFor((lines) => isAlternate() && shows(401, 'FastAPI')(lines));
	press(keys.down);
	await waitFor(shows(402, 'FastAPI'));
});
