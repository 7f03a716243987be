import {execFileSync} from 'node:child_process';
import {mkdirSync, statSync} from 'node:fs';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {readState, writeState} from '../../source/config/index.js';
import {makeHome} from './home.js';

const choices = {
	status: [404, 417],
	framework: ['express', 'flask'],
	format: ['json', 'text'],
	lang: ['en', 'ja'],
	app: [false, true],
} as const;
const file = '.local/state/status-tui/state.json';

let home: ReturnType<typeof makeHome>;
beforeEach(() => {
	home = makeHome();
});
afterEach(() => {
	home.remove();
});

describe('what was written is read again', () => {
	test.each([
		{status: 417, framework: 'flask', format: 'text', lang: 'ja', app: true},
		{status: 404, app: false},
		{favourites: ['flask', 'express']},
		{},
	] as const)('%j', async (state) => {
		await writeState(home.place, state);
		expect(readState(home.place, choices)).toEqual(state);
	});

	test('over what was there, in one file that is nobody else’s business', async () => {
		home.write(file, '{"status": 404');
		await writeState(home.place, {status: 404});
		await Promise.all([writeState(home.place, {status: 417}), writeState(home.place, {status: 417})]);
		expect(home.read(file)).toBe('{"status":417}\n');
		expect(home.list('.local/state/status-tui')).toEqual(['state.json']);
	});

	test('its folder and file are closed to others', async () => {
		await writeState(home.place, {status: 404});
		expect(statSync(home.at('.local/state/status-tui')).mode & 0o777).toBe(0o700);
		expect(statSync(home.at(file)).mode & 0o777).toBe(0o600);
	});
});

describe('what cannot be right is left out', () => {
	test('no file', () => {
		expect(readState(home.place, choices)).toEqual({});
	});

	test.each([
		['', {}],
		['null', {}],
		['[404]', {}],
		['{"favourites": ["flask", "flask", "nothing", 7]}', {favourites: ['flask']}],
		['{"favourites": "flask"}', {}],
		['"404"', {}],
		['{"status": 404', {}],
		['\u0000\uFFFD', {}],
		['\uFEFF{"status": 404}', {status: 404}],
		['{"status": "404", "framework": "flask"}', {framework: 'flask'}],
		['{"status": 999, "framework": "rails", "format": 1, "lang": null, "app": "yes"}', {}],
		['{"__proto__": {"status": 404}, "constructor": 1, "framework": {"length": 7}}', {}],
		['{"framework": "__proto__", "other": "flask"}', {}],
		[`{"status": 404, "filler": "${'x'.repeat(70_000)}"}`, {}],
	])('%.60j', (text, expected) => {
		home.write(file, text);
		expect(readState(home.place, choices)).toEqual(expected);
	});

	test('a folder', () => {
		mkdirSync(home.at(file), {recursive: true});
		expect(readState(home.place, choices)).toEqual({});
	});

	test('a pipe, on which a read would wait for ever', () => {
		mkdirSync(home.at('.local/state/status-tui'), {recursive: true});
		execFileSync('mkfifo', [home.at(file)]);
		expect(readState(home.place, choices)).toEqual({});
	});

	test('any text', () => {
		home.write(file, '');
		fc.assert(
			fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.json()), (text) => {
				home.write(file, text);
				readState(home.place, choices);
			}),
		);
	});
});

describe('no memory, and no word about it', () => {
	test('where the folder cannot be made', async () => {
		home.write('.local', 'a file');
		await writeState(home.place, {status: 404});
		expect(readState(home.place, choices)).toEqual({});
	});

	test('where something else has the name', async () => {
		mkdirSync(home.at(file), {recursive: true});
		await writeState(home.place, {status: 404});
		expect(home.list('.local/state/status-tui')).toEqual(['state.json']);
	});

	test('without a home', async () => {
		await writeState({env: {}, platform: 'linux'}, {status: 404});
		expect(readState({env: {}, platform: 'linux'}, choices)).toEqual({});
	});
});
