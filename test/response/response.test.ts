import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bodyFormats, imfFixdate, octets, respond, type BodyFormat, type Response} from '../../source/response/index.js';
import {ok, registered, type Status} from '../../source/statuses/index.js';

const date = new Date('2026-11-23T12:00:00Z');

const cells: ReadonlyArray<readonly [status: Status, format: BodyFormat, response: Response]> = registered.flatMap(
	(status) => bodyFormats.map((format) => [status, format, respond(status, ok, {format, date})] as const),
);

const value = ({fields}: Response, name: string): string | undefined => fields.find(([each]) => each === name)?.[1];

const names = ({fields}: Response): readonly string[] => fields.map(([name]) => name);

const forbidsContent = (code: number): boolean => code < 200 || code === 204 || code === 304;

test('Content-Length is the number of octets that follow', () => {
	for (const [status, format, response] of cells.filter(([, , {status: code}]) => !forbidsContent(code))) {
		const cell = `${status.code} ${format}`;
		expect(value(response, 'Content-Length'), cell).toBe(String(response.content?.length ?? 0));
		const all = new TextDecoder('latin1').decode(octets(response));
		expect(all.length - all.lastIndexOf('\r\n\r\n') - 4, cell).toBe(response.content?.length ?? 0);
	}
});

test('where no content may follow there is none, and nothing that announces any', () => {
	for (const [status, format, response] of cells.filter(([, , {status: code}]) => forbidsContent(code))) {
		const cell = `${status.code} ${format}`;
		expect(response.content, cell).toBeUndefined();
		expect(names(response), cell).not.toContain('Content-Length');
		expect(names(response), cell).not.toContain('Content-Type');
	}
});

test('a 205 has no content and says so, in every format', () => {
	for (const [, format, response] of cells.filter(([{code}]) => code === 205)) {
		expect(response.content, format).toBeUndefined();
		expect(value(response, 'Content-Length'), format).toBe('0');
		expect(names(response), format).not.toContain('Content-Type');
	}
});

test('the format “none” is empty, but where the status requires content', () => {
	for (const [{code, content}, , response] of cells.filter(([, format]) => format === 'none')) {
		expect(response.content === undefined, String(code)).toBe(content !== 'required');
	}
});

test('a final response has a Date, an interim one and an upgrade have none', () => {
	for (const [{code}, , response] of cells) {
		expect(value(response, 'Date'), String(code)).toBe(code === 101 ? undefined : 'Mon, 23 Nov 2026 12:00:00 GMT');
		expect(response.interim?.flatMap(names) ?? [], String(code)).not.toContain('Date');
	}
});

test('1xx come before a final 200; 101 is final itself', () => {
	for (const [status, , response] of cells) {
		const {code, phrase} = status;
		const isInterim = code < 200 && code !== 101;
		expect([response.status, response.phrase], String(code)).toEqual(isInterim ? [200, 'OK'] : [code, phrase]);
		expect(
			response.interim?.map((each) => [each.status, each.phrase, each.content]),
			String(code),
		).toEqual(isInterim ? [[code, phrase, undefined]] : undefined);
	}
});

test.each([101, 426])('%d names the protocol, and Connection names the field that does', (code) => {
	for (const [, format, response] of cells.filter(([status]) => status.code === code)) {
		expect(value(response, 'Upgrade'), format).toBe('websocket');
		expect(value(response, 'Connection'), format).toBe('Upgrade');
	}
});

test('every field that the status asks for is there once, and none stands twice', () => {
	for (const [status, format, response] of cells) {
		const all = [...(response.interim ?? []), response].map((each) => names(each));
		const sent = status.role === 'interim' ? all[0] : all.at(-1);
		expect(sent, `${status.code} ${format}`).toEqual(expect.arrayContaining(status.fields.map(({name}) => name)));
		for (const each of all) {
			expect(new Set(each).size, `${status.code} ${format}`).toBe(each.length);
		}
	}
});

test('a 206 counts its octets in Content-Range', () => {
	for (const [, format, response] of cells.filter(([{code}]) => code === 206)) {
		const [, first, last, size] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(value(response, 'Content-Range') ?? '') ?? [];
		expect(Number(last) - Number(first) + 1, format).toBe(response.content?.length);
		expect(Number(size), format).toBeGreaterThan(Number(last));
	}
});

test('a head is status lines and field lines of printable ASCII, each ended by CRLF', () => {
	for (const [status, format, response] of cells) {
		const all = new TextDecoder('latin1').decode(octets(response));
		const heads = all.slice(0, all.length - (response.content?.length ?? 0));
		const cell = `${status.code} ${format}`;
		expect(heads, cell).toMatch(
			/^(?:HTTP\/1\.1 \d{3} [\u0020-\u007E]+\r\n(?:[A-Za-z-]+: [\u0021-\u007E][\u0020-\u007E]*\r\n)*\r\n)+$/,
		);
		expect(heads.startsWith(`HTTP/1.1 ${status.code} ${status.phrase}\r\n`), cell).toBe(true);
	}
});

test('a response cannot be changed by mistake', () => {
	for (const [status, format, response] of cells) {
		expect(Object.isFrozen(response), `${status.code} ${format}`).toBe(true);
	}
});

const weekdays = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];
const millisecondsOfDay = 86_400_000;

test('a date is an IMF-fixdate of its second, with the right weekday', () => {
	const moment = fc.date({min: new Date('1000-01-01'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true});
	fc.assert(
		fc.property(moment, (each) => {
			const text = imfFixdate(each);
			expect(text).toMatch(
				/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/,
			);
			const days = Math.floor(each.getTime() / millisecondsOfDay);
			expect(text.slice(0, 3)).toBe(weekdays[((days % 7) + 7) % 7]);
			expect(Date.parse(text)).toBe(Math.floor(each.getTime() / 1000) * 1000);
		}),
	);
});
