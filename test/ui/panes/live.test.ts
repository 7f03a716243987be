import {describe, expect, test} from 'vitest';
import type {AnsweredExchange, Exchange} from '../../../source/curl/index.js';
import type {Field, Response} from '../../../source/response/index.js';
import {respond} from '../../../source/response/index.js';
import {date, statusOf} from '../../grid/cell-for.js';
import {after, done, opened} from '../opened.js';
import {sizes} from '../sizes.js';
import {plain} from '../../../source/ui/common/lines.js';
import {contentOf} from '../../../source/ui/panes/contents.js';
import type {PaneContent} from '../../../source/ui/panes/pane.js';
import {reduce} from '../../../source/ui/reducers/reduce.js';
import type {State} from '../../../source/ui/state/state.js';
import {viewOf} from '../../../source/ui/state/view.js';

const {wide} = sizes;

const expected = respond(statusOf(417), statusOf(200), {format: 'json', date});

const answered = (response: Partial<Response>, more: Partial<AnsweredExchange> = {}): AnsweredExchange => ({
	kind: 'answered',
	response: {...expected, ...response},
	httpVersion: '1.1',
	contentLength: response.content?.length ?? 0,
	truncated: false,
	...more,
});

const showing = (exchange: Exchange, state: State = opened(wide)): State =>
	reduce(state, {type: 'live', live: done(exchange)});

const paneOf = (state: State): PaneContent => contentOf(viewOf(state), 'response');

const textsOf = (state: State): readonly string[] => paneOf(state).lines.map((line) => plain(line).trimEnd());

const withoutField = (name: string): readonly Field[] => expected.fields.filter(([each]) => each !== name);

describe('what a specification demands is red and leads to its section', () => {
	test.each([
		['Date', 'bad', 'a 417 must have it (RFC 9110 §6.6.1)'],
		['Content-Type', 'warning', 'a 417 should have it (RFC 9110 §8.3)'],
	] as const)('%s', (name, tone, note) => {
		const {lines} = paneOf(showing(answered({fields: withoutField(name)})));
		const line = lines.find((each) => plain(each).startsWith(` − ${name}`)) ?? [];
		expect(plain(line)).toMatch(/ $/);
		expect(plain(line).trim()).toBe(`− ${name}${' '.repeat(86 - 5 - name.length - note.length + 1)}${note}`);
		expect(line.find(({url}) => url !== undefined)).toMatchObject({tone, text: note.slice(note.indexOf('RFC'), -1)});
		expect(line[0]?.tone).toBe(tone);
	});
});

describe('content', () => {
	const content = new TextEncoder().encode('{"error":"expectation_failed","message":"Expectation Failed"}');
	const state = showing(answered({content}));

	test('is shown pretty, raw and in hex by one key', () => {
		expect(textsOf(state)).toContain('     "error": "expectation_failed",');
		expect(textsOf(state).some((line) => line.endsWith(' JSON, pretty-printed'))).toBe(true);
		expect(textsOf(after(state, 'content'))).toContain(
			' ≠ {"error":"expectation_failed","message":"Expectation Failed"}',
		);
		expect(textsOf(after(state, 'content', 'content'))).toContain(
			' ≠ 000000  7b 22 65 72 72 6f 72 22 3a 22 65 78 70 65 63 74  {"error":"expect',
		);
		expect(after(state, 'content', 'content', 'content').contentView).toBe('pretty');
	});

	test('is cut, and says how many octets were left out', () => {
		const cut = showing(answered({content: content.subarray(0, 4)}, {contentLength: 70_004, truncated: true}));
		const notice = 'content cut after 64 KiB: 70000 octets left out';
		expect(textsOf(cut)[0]).toBe(` ! ${notice}`);
		expect(textsOf(cut).at(-1)).toBe(`   … ${notice}`);
	});
});

test('each redirect is shown with where it led', () => {
	const hop = {
		response: {status: 301, phrase: 'Moved\u001B[2J', fields: [['Location', '/a\u0007']] as const},
		httpVersion: '1.1',
		url: 'http://127.0.0.1/a',
	};
	expect(textsOf(showing(answered({}, {hops: [hop]}))).slice(0, 6)).toEqual([
		' ! 2 control characters made harmless',
		'   HTTP/1.1 301 Moved␛[2J',
		'   Location: /a␇',
		' → http://127.0.0.1/a',
		'',
		'   HTTP/1.1 417 Expectation Failed',
	]);
});

test('a redirect that was not followed shows the key that follows it', () => {
	const bottom = (status: number): string => plain(paneOf(showing(answered({status, phrase: ''}))).bottom ?? []);
	expect(bottom(302)).toContain('F follow');
	expect(bottom(200)).not.toContain('F follow');
});

test('what does not fit beside a line is below it, and nothing of it is cut', () => {
	const narrow = showing(answered({status: 401, fields: []}), opened({columns: 40, rows: 12}));
	const texts = textsOf(narrow).map((line) => line.trim());
	const from = (text: string, count: number): readonly string[] =>
		texts.slice(texts.indexOf(text), texts.indexOf(text) + count);
	expect(from('− Date', 2)).toEqual(['− Date', 'a 401 must have it (RFC 9110 §6.6.1)']);
	expect(from('− WWW-Authenticate', 2)).toEqual(['− WWW-Authenticate', 'a 401 must have it (RFC 9110 §11.6.1)']);
});
