import {describe, expect, test} from 'vitest';
import {keys} from './keys.js';
import {afterFastapi, beforeFastapi, everySize, hasStatus, openProgram, shows, slow} from './open.js';
import type {TestTerminal} from './terminal.js';

/** The first line of a whole app in Python. */
const install = 'install  python3';

/** The footer while a list is being filtered. */
const choosing = '⏎ keep';

const has = (lines: readonly string[], text: string): boolean => lines.join('\n').includes(text);

const args = ['417', '-f', 'fastapi'];

/** What the about panel says first. */
const meaning = 'The server, or one on the way';

describe.each(everySize)('at $name', slow, ({mode, size}) => {
	const open = async (): Promise<TestTerminal> => {
		const terminal = openProgram(args, {size});
		await terminal.waitFor(shows(417, 'FastAPI'));
		return terminal;
	};

	/** Puts the focus on the code: its neighbour in the order of Tab differs by size. */
	const focusCode = mode === 'wide' ? keys.shiftTab : keys.tab;

	test('it opens at what the arguments say, with the code', async () => {
		const {waitFor, cells} = await open();
		await waitFor('from fastapi import FastAPI');
		const [top = []] = cells();
		const status = top.find((_, column) =>
			top
				.slice(column)
				.map(({text}) => text)
				.join('')
				.startsWith('417 '),
		);
		expect(status).toMatchObject({foreground: 3, bold: true});
	});

	test('↑ and ↓ choose the status', async () => {
		const {press, waitFor} = await open();
		press(keys.down);
		await waitFor(shows(418, 'FastAPI'));
		press(keys.up);
		await waitFor(shows(417, 'FastAPI'));
		press(keys.up);
		await waitFor(shows(416, 'FastAPI'));
	});

	test('← and → choose the framework', async () => {
		const {press, waitFor} = await open();
		press(keys.right);
		await waitFor(shows(417, afterFastapi.name));
		press(keys.left, keys.left);
		await waitFor(shows(417, beforeFastapi.name));
	});

	test('/ finds; Esc goes back to where the search began, Enter keeps what was found', async () => {
		const {press, waitFor} = await open();
		press('/');
		await waitFor(choosing);
		press('gone');
		await waitFor((lines) => hasStatus(410)(lines) && has(lines, choosing));
		press(keys.escape);
		await waitFor(shows(417, 'FastAPI'));
		press('/');
		await waitFor(choosing);
		press('gone', keys.enter);
		await waitFor((lines) => shows(410, 'FastAPI')(lines) && !has(lines, choosing));
	});

	test('digits jump to a code', async () => {
		const {press, waitFor} = await open();
		press('4');
		await waitFor((lines) => hasStatus(400)(lines) && has(lines, choosing));
		press('0');
		press('4');
		await waitFor((lines) => shows(404, 'FastAPI')(lines) && !has(lines, choosing));
	});

	test('Tab focuses a pane, where the keys scroll; Esc goes back to the list', async () => {
		const {press, waitFor} = openProgram(['417', '-f', 'spring-boot'], {size});
		await waitFor(shows(417, 'Spring Boot'));
		press('a');
		await waitFor('mvn spring-boot:run');
		press(focusCode);
		await waitFor('scroll');
		press(keys.end);
		await waitFor((lines) => !has(lines, 'mvn spring-boot:run'));
		press(keys.home);
		await waitFor('mvn spring-boot:run');
		press(keys.escape);
		await waitFor(/\/ find/);
		press(keys.down);
		await waitFor(hasStatus(418));
	});

	test('i shows what the status means, and ↓ that of the next', async () => {
		const {press, waitFor} = await open();
		press('i');
		await waitFor(meaning);
		press(keys.down);
		await waitFor((lines) => hasStatus(418)(lines) && !has(lines, meaning));
		press('i');
		await waitFor('from fastapi import FastAPI');
	});

	test('? shows the keys; / filters them', async () => {
		const {press, waitFor} = await open();
		press('?');
		await waitFor('previous status');
		press('/', 'curl line');
		await waitFor((lines) => has(lines, 'copy the curl line') && !has(lines, 'previous status'));
		press(keys.escape);
		await waitFor('previous status');
		press(keys.escape);
		await waitFor(shows(417, 'FastAPI'));
	});

	test('f lists the frameworks', async () => {
		const {press, waitFor} = await open();
		press('f');
		await waitFor(/▌ FastAPI +✓/);
		press('rails');
		await waitFor(/▌ Rails +✓/);
		press(keys.enter);
		await waitFor(shows(417, 'Rails'));
	});

	test('b changes the body, and a shows the whole app', async () => {
		const {press, waitFor} = await open();
		press('b');
		await waitFor('✓ body: problem');
		await waitFor(mode === 'wide' ? 'application/problem+json' : shows(417, 'FastAPI'));
		press('a');
		await waitFor(install);
	});

	test('L switches to Japanese, and every border stays in its column', async () => {
		const {press, waitFor, cells} = await open();
		press('L');
		await waitFor('✓ 日本語');
		press('i');
		await waitFor(/説明/);
		const edges = cells()
			.slice(1, -1)
			.map((row) => row.at(-1)?.text);
		expect(mode === 'small' || edges.every((edge) => edge !== undefined && '│╮╯'.includes(edge))).toBe(true);
	});
});

describe.each(everySize.filter(({mode}) => mode !== 'small'))('zoom at $name', slow, ({size}) => {
	test('z toggles full screen for a pane', async () => {
		const {press, waitFor} = openProgram(args, {size});
		await waitFor('╭ Status');
		press('z');
		await waitFor((lines) => lines[1]?.startsWith('╭ Code') === true);
		press('z');
		await waitFor('╭ Status');
	});
});
