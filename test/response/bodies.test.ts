import {expect, test} from 'vitest';
import {bodyFormats, contentOf, respond, type BodyFormat, type Response} from '../../source/response/index.js';
import {ok, registered, type Status} from '../../source/statuses/index.js';
import {hostile} from '../frameworks/literals.js';

const date = new Date('2026-11-23T12:00:00Z');

const decoder = new TextDecoder('utf-8', {fatal: true});

/** The statuses whose content is what the format says. */
const free = registered.filter(
	({content, document}) => content !== 'forbidden' && content !== 'empty' && document === undefined,
);

const textOf = (response: Response): string => decoder.decode(response.content);

const answer = (status: Status, format: BodyFormat, message?: string): Response =>
	respond(status, ok, {format, date, ...(message !== undefined && {message})});

const typeOf = ({fields}: Response): string | undefined => fields.find(([name]) => name === 'Content-Type')?.[1];

test.each([
	['json', 'application/json'],
	['problem', 'application/problem+json'],
	['text', 'text/plain; charset=utf-8'],
	['html', 'text/html; charset=utf-8'],
	['xml', 'application/xml'],
] as const)('the content of %s is %s', (format, type) => {
	for (const status of free) {
		expect(typeOf(answer(status, format)), String(status.code)).toBe(type);
	}
});

test('JSON says what happened in two members, an error from 400 on', () => {
	for (const status of free) {
		const text = textOf(answer(status, 'json'));
		const name = status.code >= 400 ? 'error' : 'status';
		expect(text, String(status.code)).toBe(`{\n  "${name}": "${status.slug}",\n  "message": "${status.phrase}"\n}`);
	}
});

test('a problem has the members of RFC 9457 §3.1', () => {
	for (const status of free) {
		expect(JSON.parse(textOf(answer(status, 'problem'))), String(status.code)).toEqual({
			type: 'about:blank',
			title: status.phrase,
			status: status.code,
			detail: status.phrase,
		});
	}
});

test('text of several lines ends with a line end', () => {
	for (const format of ['text', 'html', 'xml'] as const) {
		for (const status of free) {
			expect(textOf(answer(status, format)), `${status.code} ${format}`).toMatch(/[^\n]\n$/);
		}
	}
});

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};

/** Every element of a document of ours, in order of its end tag, with its text; throws where the tags do not fit. */
const elements = (xml: string): ReadonlyArray<readonly [name: string, text: string]> => {
	const open: Array<{readonly name: string; text: string}> = [];
	const closed: Array<readonly [string, string]> = [];
	for (const [, name, end, text = ''] of xml.matchAll(/<([\w:]+)(?: [\w:]+="[^"<&]*")*>|<\/([\w:]+)>|([^<>]+)/g)) {
		const top = open.at(-1);
		if (name !== undefined) {
			open.push({name, text: ''});
		} else if (end === undefined) {
			const plain = text.replaceAll(/&([\w#]+);|&/g, (whole, entity: string) => entities[entity] ?? `BAD${whole}`);
			if (top !== undefined) {
				top.text += plain;
			}
		} else {
			expect(top?.name).toBe(end);
			closed.push([end, open.pop()?.text ?? '']);
		}
	}

	expect(open).toEqual([]);
	return closed;
};

/** What XML 1.0 §2.2 cannot carry. */
const forbidden = '\u0000\u0001\u0008\u000B\u001B\u001F\uFFFE\uFFFF';

test('XML is well formed and carries a hostile message, but for the characters that XML has not', () => {
	for (const status of registered.filter(({content}) => content === 'allowed' || content === 'required')) {
		const message = `${hostile}]]>-->&amp;<b a='"'>`.replaceAll('\u0007', '');
		const [declaration, ...rest] = textOf(answer(status, 'xml', `${message}${forbidden}`)).split(/(?<=\?>\n)/);
		expect(declaration, String(status.code)).toBe('<?xml version="1.0" encoding="utf-8"?>\n');
		expect(
			elements(rest.join('')).map(([, text]) => text),
			String(status.code),
		).toContain(message);
	}
});

test('HTML carries a hostile message as text', () => {
	for (const status of free) {
		const text = textOf(answer(status, 'html', `<script>alert("&amp;")</script>`));
		expect(text, String(status.code)).toContain('<h1>&lt;script&gt;alert(&quot;&amp;amp;&quot;)&lt;/script&gt;</h1>');
		expect(text.match(/<script/g), String(status.code)).toBeNull();
	}
});

test('JSON carries a hostile message', () => {
	for (const format of ['json', 'problem'] as const) {
		const content = contentOf(answer(ok, format, hostile + forbidden));
		expect(content.kind === 'json' && Object.values(content.value)).toContain(hostile + forbidden);
	}
});

test('207 and 208 are multistatus documents in every format', () => {
	for (const format of bodyFormats) {
		for (const status of registered.filter(({document}) => document === 'multistatus')) {
			const response = answer(status, format);
			const names = elements(textOf(response).replace(/^<\?.*\?>\n/, '')).map(([name]) => name);
			expect(typeOf(response)).toBe('application/xml; charset="utf-8"');
			expect(names).toEqual(['D:href', 'D:status', 'D:responsedescription', 'D:response', 'D:multistatus']);
		}
	}
});

test('what code has to send is JSON where it is an object, text where octets count, or nothing', () => {
	for (const status of registered) {
		for (const format of bodyFormats) {
			const {kind} = contentOf(answer(status, format));
			const empty = status.role === 'upgrade' || status.content === 'empty' || [204, 304].includes(status.code);
			const isJson =
				(format === 'json' || format === 'problem') && status.document === undefined && status.code !== 206;
			const expected =
				empty || (format === 'none' && !('required' === status.content)) ? 'none' : isJson ? 'json' : 'text';
			expect(kind, `${status.code} ${format}`).toBe(expected);
		}
	}
});
