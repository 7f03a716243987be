import {describe, expect, test} from 'vitest';
import {failure} from '../../../source/i18n/failures/index.js';
import type {CopyOutcome} from '../../../source/i18n/copied.js';
import {frameworkOf, statusOf} from '../../grid/cell-for.js';
import {done} from '../opened.js';
import {settled, world} from './world.js';

const arrived: CopyOutcome = {ok: true, octets: 3, via: 'a tool', certain: true};

describe('copying', () => {
	const copies = (outcome: CopyOutcome = arrived, opening = {}) => {
		const texts: string[] = [];
		const copy = async (text: string): Promise<CopyOutcome> => {
			texts.push(text);
			return outcome;
		};
		return {...world({copy}, opening), texts};
	};

	test.each([
		[['c'], /^from flask import Flask\n/],
		[['a', 'c'], /^from flask import Flask\n[^]*\ngunicorn==/],
		[['r'], /^HTTP\/1\.1 417 Expectation Failed\r\n/],
		[['u'], /^curl -i http:\/\/127\.0\.0\.1:4170\/status\/417$/],
		[['y'], /^417 Expectation Failed$/],
		[['tab', 'y'], /^HTTP\/1\.1 417 Expectation Failed\r\n/],
		[['tab', 'tab', 'y'], /^curl -i \S+$/],
		[['shift-tab', 'y'], /^from flask import Flask\n/],
	])('%j takes what it says', async (keys, text) => {
		const {press, texts, store} = copies();
		press(...keys);
		await settled();
		expect(texts).toEqual([expect.stringMatching(text)]);
		expect(store.state().notice).toEqual({kind: 'good', text: '✓ copied 3 bytes (a tool)'});
	});

	test('r copies the preview, whatever came of a run', async () => {
		const {press, texts, store} = copies();
		store.dispatch({type: 'live', live: done({kind: 'missing'})});
		press('r');
		await settled();
		expect(texts).toEqual([expect.stringMatching(/^HTTP\/1\.1 417 /)]);
	});

	test('without code there is nothing to copy', async () => {
		const {press, texts, store} = copies(arrived, {status: statusOf(102), framework: frameworkOf('flask')});
		press('c');
		await settled();
		expect(texts).toEqual([]);
		expect(store.state().notice).toMatchObject({kind: 'bad'});
	});

	test('a clipboard that takes nothing says why', async () => {
		const {press, store} = copies({ok: false, reason: failure('noClipboard'), cure: failure('printInstead')});
		press('c');
		await settled();
		expect(store.state().notice?.kind).toBe('bad');
	});
});

describe('the specification', () => {
	test('is opened, and says so', async () => {
		const urls: string[] = [];
		const {press, store} = world({
			openUrl: async (url) => {
				urls.push(url);
				return {ok: true};
			},
		});
		press('o');
		await settled();
		expect(urls).toEqual([statusOf(417).specification.url]);
		expect(store.state().notice).toEqual({kind: 'good', text: `✓ opened ${urls[0]}`});
	});

	test('that cannot be opened is there to be copied', async () => {
		const {press, store} = world({
			openUrl: async () => ({ok: false, reason: failure('verbatim', 'no browser')}),
		});
		press('o');
		await settled();
		expect(store.state().notice?.text).toBe(`no browser: ${statusOf(417).specification.url}`);
	});
});

describe('a prompt', () => {
	test('for a target takes it, or says what is wrong with it', async () => {
		const {press, store} = world({});
		press('t', ...'ftp://x', 'enter');
		expect(store.state().dialog).toMatchObject({kind: 'prompt', error: expect.stringContaining('http') as string});
		press('ctrl-u', ...'localhost:3000', 'enter');
		expect(store.state()).toMatchObject({dialog: {kind: 'none'}, notice: {kind: 'good'}});
		expect(store.state().target?.template).toBe('http://localhost:3000');
		press('t', 'ctrl-u', 'enter');
		expect(store.state()).toMatchObject({target: undefined, notice: {text: '✓ target: built-in server'}});
	});

	test('for a folder writes the app there, or says why not', async () => {
		const folders: string[] = [];
		const {press, store} = world({
			writeApp: async (app, folder) => {
				folders.push(folder);
				return folder === 'full'
					? {ok: false, reason: failure('verbatim', 'no room')}
					: {ok: true, folder, files: app.files.map(({path}) => path)};
			},
		});
		press('w', 'ctrl-u', ...'full', 'enter');
		await settled();
		expect(store.state().dialog).toMatchObject({kind: 'prompt', error: 'no room'});
		press('ctrl-u', ...'app', 'enter');
		await settled();
		expect(folders).toEqual(['full', 'app']);
		expect(store.state()).toMatchObject({dialog: {kind: 'none'}, notice: {kind: 'good'}});
		expect(store.state().notice?.text).toMatch(/^✓ wrote \d files? to app$/);
	});

	test('for a folder does not open where there is no app', () => {
		const {press, store} = world({}, {status: statusOf(102), framework: frameworkOf('flask')});
		press('w');
		expect(store.state()).toMatchObject({dialog: {kind: 'none'}, notice: {kind: 'bad'}});
	});
});
