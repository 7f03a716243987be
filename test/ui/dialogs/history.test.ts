import {describe, expect, test} from 'vitest';
import {noEdit, type Exchange} from '../../../source/curl/index.js';
import {statusOf} from '../../grid/cell-for.js';
import {after, linesOf, opened, pressed, runOf} from '../opened.js';
import {sizes} from '../sizes.js';
import {reduce} from '../../../source/ui/reducers/reduce.js';
import type {CurlRun, State} from '../../../source/ui/state/state.js';
import {viewOf} from '../../../source/ui/state/view.js';

const {wide} = sizes;

const answered = (status: number, total: number): Exchange => ({
	kind: 'answered',
	response: {status, phrase: '\u001B[2J', fields: [['X\u0007', '\u202E']]},
	httpVersion: '1.1',
	timings: {redirect: 0, dns: 0, connect: 0, tls: 0, firstByte: 0, total},
	contentLength: 0,
	truncated: false,
});

const ran = (state: State, ...runs: readonly CurlRun[]): State =>
	runs.reduce((each, run) => reduce(each, {type: 'live', live: {kind: 'done', run}}), state);

const edit = {...noEdit, method: 'PUT', fields: [['A', 'b']] as const};

/** A run of another status with a request of its own. */
const other = runOf(answered(200, 12.4), {
	chosen: {status: statusOf(404), format: 'xml', target: {template: 'http://localhost:3000/{code}'}, edit},
	request: {method: 'PUT', url: 'http://localhost:3000/404', fields: [['A', 'b']]},
	verdict: {kind: 'different', asked: 404, got: 200},
});

const first = runOf(answered(417, 3));

describe('the history', () => {
	const open = after(ran(opened(wide), first, other, runOf({kind: 'missing'})), 'history');

	test('shows status, method, verdict, URL and time of each run, newest first', () => {
		const rows = linesOf(open).filter((line) => /^│.*\d{3} {2}(?:GET|PUT)/.test(line));
		expect(rows).toEqual([
			'│ ▌ 417  GET      curl is not installed  http://127.0.0.1:4170/status/417              │',
			'│   404  PUT      ✗ asked 404, got 200   http://localhost:3000/404               12 ms │',
			'│   417  GET      ✓ 417, as asked        http://127.0.0.1:4170/status/417         3 ms │',
		]);
	});

	test('keeps the last fifty', () => {
		const many = ran(opened(wide), first, ...Array.from({length: 50}, () => other));
		expect(many.history).toHaveLength(50);
		expect(many.history).not.toContain(first);
	});

	test('Enter shows a run again, with all that its request was made from', () => {
		const again = pressed(open, 'down', 'enter');
		expect(again).toMatchObject({...other.chosen, live: {kind: 'done', run: other}, dialog: {kind: 'none'}});
		expect(viewOf(again).cell.shellLine).toBe("curl -i -X PUT -H 'A: b' http://localhost:3000/404");
		expect(again.history).toBe(open.history);
		expect(linesOf(again).join('\n')).toContain('✗ asked 404, got 200');
	});

	test('Esc changes nothing', () => {
		expect(pressed(open, 'end', 'escape')).toEqual({...open, dialog: {kind: 'none'}});
	});

	test.each([
		[['end'], 2],
		[['end', 'up'], 1],
		[['j', 'j', 'j', 'j'], 2],
		[['up'], 0],
		[['x'], 0],
	])('%j leads to %i', (keys, index) => {
		expect(pressed(open, ...keys).dialog).toEqual({kind: 'history', index});
	});

	test('says so when nothing was run yet', () => {
		expect(after(opened(wide), 'history')).toMatchObject({
			dialog: {kind: 'none'},
			notice: {kind: 'bad', text: 'Nothing was run yet.'},
		});
	});

	test('has no control characters in it', () => {
		const all = [open, pressed(open, 'down', 'enter')].flatMap((state) => linesOf(state)).join('');
		// eslint-disable-next-line no-control-regex -- control characters are what is looked for
		expect(all).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202E]/);
	});
});
