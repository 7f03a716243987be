import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {noEdit} from '../../../source/curl/index.js';
import {methods} from '../../../source/method.js';
import {failureText} from '../../../source/i18n/failures/text.js';
import {statusOf} from '../../grid/cell-for.js';
import {after, done, linesOf, opened, pressed, typed} from '../opened.js';
import {sizes} from '../sizes.js';
import {reduce} from '../../../source/ui/reducers/reduce.js';
import type {State} from '../../../source/ui/state/state.js';
import {viewOf} from '../../../source/ui/state/view.js';

const {wide} = sizes;

const pasted = (state: State, text: string): State => reduce(state, {type: 'dialog-key', key: '', text});

const line = (state: State): string => viewOf(state).cell.shellLine;

const shown = (state: State): string => linesOf(state).join('\n');

const url = 'http://127.0.0.1:4170/status';

describe('the methods', () => {
	const open = after(opened(wide), 'method');

	test('↑↓ choose one, and it is in the curl line at once', () => {
		expect(methods.map((_, index) => line(pressed(open, ...Array.from({length: index}, () => 'down'))))).toEqual([
			`curl -i ${url}/417`,
			`curl -I ${url}/417`,
			...['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].map((method) => `curl -i -X ${method} ${url}/417`),
		]);
		expect(shown(pressed(open, 'down', 'down'))).toContain(`curl -i -X POST ${url}/417`);
	});

	test('a letter chooses the next method that begins with it', () => {
		expect(line(typed(open, 'pp'))).toBe(`curl -i -X PUT ${url}/417`);
		expect(line(typed(open, 'pppp'))).toBe(`curl -i -X POST ${url}/417`);
		expect(line(typed(open, 'dz'))).toBe(`curl -i -X DELETE ${url}/417`);
	});

	test('Enter keeps the method for other statuses, and Esc takes it back', () => {
		expect(line(after(pressed(typed(open, 'd'), 'enter'), 'next-status'))).toBe(`curl -i -X DELETE ${url}/418`);
		expect(pressed(typed(open, 'd'), 'escape')).toMatchObject({edit: noEdit, dialog: {kind: 'none'}});
	});

	test('choosing the method that the status calls for changes nothing', () => {
		const post = after(opened(wide, {status: statusOf(100)}), 'method');
		expect(post.dialog).toMatchObject({kind: 'method', index: methods.indexOf('POST')});
		expect(pressed(post, 'down', 'up').edit).toEqual(noEdit);
		expect(line(pressed(post, 'up', 'up'))).toBe(`curl -i -X GET -H 'Expect: 100-continue' --data-raw '{}' ${url}/100`);
	});

	test('changing the method drops an earlier answer, opening and closing the list does not', () => {
		const live = reduce(opened(wide), {type: 'live', live: done({kind: 'missing'})});
		expect(pressed(after(live, 'method'), 'escape').live.kind).toBe('done');
		expect(pressed(after(live, 'method'), 'down', 'escape').live.kind).toBe('none');
	});
});

describe('the fields and the content', () => {
	const open = after(opened(wide, {status: statusOf(206)}), 'request');

	test('are in the curl line as soon as they say something', () => {
		expect(line(typed(open, 'Accept'))).toBe(`curl -i -H 'Range: bytes=100-' ${url}/206`);
		const one = typed(open, 'Accept: a');
		expect(line(one)).toBe(`curl -i -H 'Range: bytes=100-' -H 'Accept: a' ${url}/206`);
		const two = typed(pressed(one, 'down'), "X: it's");
		expect(line(two)).toBe(String.raw`curl -i -H 'Range: bytes=100-' -H 'Accept: a' -H 'X: it'\''s' ${url}/206`);
		const content = typed(pressed(two, 'down', 'down'), '{}');
		expect(line(content)).toBe(`${line(two).replace(` ${url}/206`, '')} --data-raw '{}' ${url}/206`);
		expect(pressed(content, 'enter').dialog).toEqual({kind: 'none'});
		expect(pressed(content, 'escape').edit).toEqual(noEdit);
	});

	test('a field of the same name replaces the one that the status calls for', () => {
		expect(shown(open)).toMatch(/Range: bytes=100- +206 calls for it/);
		const other = typed(open, 'range: bytes=1-');
		expect(line(other)).toBe(`curl -i -H 'range: bytes=1-' ${url}/206`);
		expect(shown(other)).not.toContain('206 calls for it');
	});

	test('content without a Content-Type field is marked as sent as a form', () => {
		const content = typed(pressed(open, 'down'), '{}');
		expect(shown(content)).toContain('sent as application/x-www-form-urlencoded');
		const type = typed(pressed(content, 'up'), 'content-type: application/json');
		expect(line(type)).toContain("-H 'content-type: application/json' --data-raw '{}'");
		expect(shown(type)).not.toContain('sent as');
	});

	test('can be changed and taken out later', () => {
		const kept = pressed(typed(pressed(typed(open, 'A: 1'), 'down'), 'B: 2'), 'enter');
		const again = after(kept, 'request');
		expect(again.dialog).toMatchObject({rows: [{text: 'A: 1'}, {text: 'B: 2'}, {text: ''}, {text: ''}], index: 2});
		const less = pressed(again, 'up', 'up', 'ctrl-u', 'down');
		expect(less.dialog).toMatchObject({rows: [{text: 'B: 2'}, {text: ''}, {text: ''}], index: 0});
		expect(less.edit.fields).toEqual([['B', '2']]);
		expect(shown(less)).toContain(' ─ edited');
	});

	test.each([
		['Accept', '“Accept” is not a field: expected Name: value, such as Accept: text/html'],
		['Na me: x', '“Na me” cannot name a field: letters, digits and hyphens can'],
		[': x', '“” cannot name a field: letters, digits and hyphens can'],
		['@file: x', '“@file” cannot name a field: letters, digits and hyphens can'],
	])('Enter says what is wrong with “%s”', (text, reason) => {
		const refused = pressed(typed(pressed(typed(open, text), 'down'), 'content'), 'enter');
		expect(refused.dialog).toMatchObject({kind: 'request', index: 0});
		expect(shown(refused)).toContain(` ✗ ${reason}`);
		expect(shown(pressed(refused, 'left'))).not.toContain(reason);
	});

	test.each(['A: b\r\nC: d', 'a\nb', 'a\u0000b', '\u001B[2J', 'a\tb', 'a\u202Eb'])(
		'%j is refused, and it says why',
		(text) => {
			const refused = pasted(typed(open, 'X: '), text);
			expect(refused.dialog).toMatchObject({rows: [{text: 'X: '}, {text: ''}, {text: ''}]});
			const {error} = refused.dialog as {error: Parameters<typeof failureText>[0]};
			expect(shown(refused)).toContain(` ✗ ${failureText(error, 'en')}`);
		},
	);

	test('whatever is typed and pressed, the curl line is one line, and one row is empty', () => {
		const step = fc.oneof(
			fc
				.constantFrom('up', 'down', 'tab', 'left', 'backspace', 'ctrl-u', 'home', 'enter')
				.map((key) => ({key, text: ''})),
			fc.oneof(fc.constantFrom('A: ', ':', "'", '"', '$(x)'), fc.string()).map((text) => ({key: '', text})),
		);
		fc.assert(
			fc.property(fc.array(step, {maxLength: 40}), (steps) => {
				let state = open;
				for (const each of steps) {
					state = reduce(state, {type: 'dialog-key', ...each});
					expect(line(state)).toMatch(/^curl -i \P{Cc}+$/u);
					if (state.dialog.kind !== 'request') {
						break;
					}

					const {rows, index} = state.dialog;
					expect(index).toBeLessThan(rows.length);
					expect(rows.at(-2)?.text).toBe('');
				}
			}),
		);
	});
});
