import {expect, test} from 'vitest';
import type {DifferenceOptions, Hop} from '../../source/curl/index.js';
import {difference} from '../../source/curl/live.js';
import {bodyFormats, respond, type Field, type Response} from '../../source/response/index.js';
import {en} from '../../source/i18n/index.js';
import {findByCode, registered, type Status} from '../../source/statuses/index.js';
import {noteText} from '../../source/ui/panes/response/notes.js';

const ok = findByCode(200) as Status;
const date = new Date('2026-11-23T12:00:00Z');
const preview = (code: number, moment = date): Response =>
	respond(findByCode(code) as Status, ok, {format: 'json', date: moment});

/** The rows that are not alike, one text each. */
const marked = (code: number, received: Response, more: Partial<DifferenceOptions> = {}): string[] =>
	difference({expected: preview(code), received, httpVersion: '1.1', asked: findByCode(code) as Status, ...more})
		.rows.filter(({mark}) => mark !== ' ')
		.map(({mark, text, note}) => [mark, text, ...(note === undefined ? [] : [`| ${noteText(note, en)}`])].join(' '));

const withFields = (response: Response, change: (field: Field) => readonly Field[]): Response => ({
	...response,
	fields: response.fields.flatMap((field) => change(field)),
});

const without = (response: Response, name: string): Response =>
	withFields(response, (field) => (field[0] === name ? [] : [field]));

test('every preview is like itself, and its rows are its lines', () => {
	for (const asked of registered) {
		for (const format of bodyFormats) {
			const expected = respond(asked, ok, {format, date});
			const {rows, neutralised} = difference({expected, received: expected, httpVersion: '1.1', asked});
			expect(rows.every(({mark, note}) => mark === ' ' && note === undefined)).toBe(true);
			expect(rows.map(({text}) => text)).toContain(`HTTP/1.1 ${asked.code} ${asked.phrase}`);
			expect(neutralised).toBe(0);
		}
	}
});

test('another status, a field that must be there, and one more', () => {
	const received = {
		status: 200,
		phrase: 'OK',
		fields: [...without(preview(200), 'Content-Length').fields, ['cache-control', 'max-age=60']] as readonly Field[],
	};
	expect(marked(401, received)).toEqual([
		'≠ HTTP/1.1 200 OK | textbook: 401 Unauthorized',
		'− Content-Length',
		'− WWW-Authenticate | a 401 must have it (RFC 9110 §11.6.1)',
		'+ cache-control: max-age=60',
		'− content | preview: 58 octets',
	]);
});

test('each field that a specification asks for is missed in its words', () => {
	for (const asked of registered) {
		for (const rule of asked.fields.filter(({level}) => level !== 'may')) {
			const expected = preview(asked.code);
			const received = {
				...without(expected, rule.name),
				interim: expected.interim?.map((each) => without(each, rule.name)) ?? [],
			};
			const section = rule.specification.section === undefined ? '' : ` §${rule.specification.section}`;
			expect(marked(asked.code, received)).toEqual([
				`− ${rule.name} | a ${asked.code} ${rule.level} have it (${rule.specification.document}${section})`,
			]);
		}
	}
});

test.each([
	[7, '7 s after preview'],
	[-60, '60 s before preview'],
])('a date %i seconds later', (seconds, note) => {
	const moment = new Date(date.getTime() + seconds * 1000);
	expect(marked(417, preview(417, moment))).toEqual([`≠ Date: ${moment.toUTCString()} | ${note}`]);
});

test('what is no date', () => {
	const received = withFields(preview(417), ([name, value]) => [[name, name === 'Date' ? 'today' : value]]);
	expect(marked(417, received)).toEqual(['≠ Date: today | not a date']);
});

test('names of fields may be written otherwise, values may not', () => {
	const received = withFields(preview(405), ([name, value]) => [
		[name.toLowerCase(), name === 'Allow' ? 'GET' : value],
	]);
	expect(marked(405, received)).toEqual(['≠ allow: GET | preview: POST, PUT']);
});

test('an old phrase is told, and none where HTTP has none', () => {
	expect(marked(413, {...preview(413), phrase: 'Payload Too Large'})).toEqual([
		'≠ HTTP/1.1 413 Payload Too Large | textbook: Content Too Large',
	]);
	expect(marked(413, {...preview(413), phrase: ''}, {httpVersion: '2'})).toEqual([]);
});

test('interim responses are paired by their codes', () => {
	const expected = preview(103);
	const {interim: _interim, ...final} = expected;
	expect(marked(103, final)).toEqual(['− HTTP/1.1 103 Early Hints | no such interim response came']);
	expect(marked(200, {...preview(200), interim: [{status: 100, phrase: 'Continue', fields: [['A', 'b']]}]})).toEqual([
		'+ HTTP/1.1 100 Continue',
		'+ A: b',
	]);
});

test('content is compared line by line', () => {
	const content = new TextEncoder().encode('{\n  "error": "other",\n  "message": "Expectation Failed"\n}');
	expect(marked(417, {...preview(417), content})).toEqual(['≠   "error": "other",']);
	expect(marked(204, {...preview(204), content: new TextEncoder().encode('x')})).toEqual(['+ x']);
});

test('what comes from the network is neutralised and counted, and read as UTF-8 where it is', () => {
	const received: Response = {
		...preview(204),
		phrase: 'No\u001B[2J',
		fields: [...preview(204).fields, ['X', 'Ã¼\u009B'], ['Y', 'Ã¼']],
		content: new TextEncoder().encode('\u0007'),
	};
	const {rows, neutralised} = difference({
		expected: preview(204),
		received,
		httpVersion: '1.1',
		asked: findByCode(204) as Status,
	});
	expect(rows.map(({text}) => text)).toEqual([
		'HTTP/1.1 204 No␛[2J',
		`Date: ${date.toUTCString()}`,
		'X: Ã¼␛[',
		'Y: ü',
		'',
		'␇',
	]);
	expect(neutralised).toBe(3);
});

test('the status that came is asked for what it owes, too', () => {
	const {fields} = without(preview(401), 'WWW-Authenticate');
	expect(marked(417, {...preview(401), fields})).toContain(
		'− WWW-Authenticate | a 401 must have it (RFC 9110 §11.6.1)',
	);
	expect(marked(417, preview(401)).join('\n')).not.toContain('must have it');
});

test.each<[code: number, name: string, note: string | undefined]>([
	[417, 'Date', 'a 417 must have it (RFC 9110 §6.6.1)'],
	[503, 'Date', undefined],
	[417, 'Content-Type', 'a 417 should have it (RFC 9110 §8.3)'],
	[417, 'Content-Length', undefined],
])('without it a %i misses %s', (code, name, note) => {
	expect(marked(code, without(preview(code), name))).toEqual([`− ${name}${note === undefined ? '' : ` | ${note}`}`]);
});

test('what every status owes is owed by the one that came', () => {
	const {content: _content, ...head} = without(without(preview(401), 'Date'), 'Content-Type');
	expect(marked(417, head)).toEqual([
		'≠ HTTP/1.1 401 Unauthorized | textbook: 417 Expectation Failed',
		'− Content-Type',
		'− Date | a 401 must have it (RFC 9110 §6.6.1)',
		'≠ Content-Length: 58 | preview: 70',
		'+ WWW-Authenticate: Bearer realm="example"',
		'− content | preview: 70 octets',
	]);
});

test('a length that chunks tell is not missed', () => {
	const {fields, ...rest} = without(preview(417), 'Content-Length');
	expect(marked(417, {...rest, fields: [...fields, ['Transfer-Encoding', 'chunked']]})).toEqual([
		'− Content-Length | Transfer-Encoding in its place',
		'+ Transfer-Encoding: chunked',
	]);
});

test.each([
	['Content-Length', '0', 'RFC 9110 §8.6'],
	['transfer-encoding', 'chunked', 'RFC 9112 §6.1'],
])('a 204 with %s says what forbids it', (name, value, section) => {
	const {fields, ...rest} = preview(204);
	expect(marked(204, {...rest, fields: [...fields, [name, value]]})).toEqual([
		`+ ${name}: ${value} | a 204 must not have it (${section})`,
	]);
});

test('an answer to HEAD has no content to miss', () => {
	const {content: _content, ...head} = preview(417);
	expect(marked(417, head)).toEqual(['− content | preview: 70 octets']);
	expect(marked(417, head, {request: {method: 'HEAD'}})).toEqual([]);
});

test('curl shows no content of a redirect that it is to follow, as where there were too many', () => {
	const {content: _content, ...head} = preview(302);
	expect(marked(302, head, {request: {method: 'GET', follow: true}})).toEqual([]);
	expect(
		marked(417, {...preview(417), content: Uint8Array.of(65)}, {request: {method: 'GET', follow: true}}),
	).toHaveLength(1);
});

/** A redirect to a path. */
const hop = (code: number, to: string): Hop => {
	const {content: _content, fields, ...rest} = preview(code);
	return {
		response: {...rest, fields: fields.map(([name, value]) => [name, name === 'Location' ? to : value])},
		httpVersion: '1.1',
		url: `http://127.0.0.1${to}`,
	};
};

const texts = (compared: DifferenceOptions): string[] =>
	difference(compared).rows.map(({mark, text}) => `${mark} ${text}`.trimEnd());

test('of redirects that were followed the one that was asked for is compared, the others are told', () => {
	const hops = [hop(301, '/a'), hop(302, '/b')];
	const compared = {
		expected: preview(302),
		received: preview(200),
		httpVersion: '1.1',
		asked: findByCode(302) as Status,
	};
	expect(texts({...compared, hops})).toEqual([
		'  HTTP/1.1 301 Moved Permanently',
		'  Location: /a',
		'→ http://127.0.0.1/a',
		'',
		'  HTTP/1.1 302 Found',
		'  Content-Type: application/json',
		`  Date: ${date.toUTCString()}`,
		'  Content-Length: 45',
		'≠ Location: /b',
		'→ http://127.0.0.1/b',
		'',
		'  HTTP/1.1 200 OK',
		...preview(200).fields.map((field) => `  ${field.join(': ')}`),
		'',
		...new TextDecoder()
			.decode(preview(200).content)
			.split('\n')
			.map((line) => `  ${line}`),
	]);
});

test('where none of them is what was asked for, the last one is compared', () => {
	expect(marked(404, preview(200), {hops: [hop(301, '/a')]})[1]).toBe('≠ HTTP/1.1 200 OK | textbook: 404 Not Found');
});
