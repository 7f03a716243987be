import {expect, test} from 'vitest';
import {lint} from '../../source/lint/index.js';
import {rules} from '../../source/lint/rules.js';
import {en} from '../../source/lint/texts/en.js';
import {ja} from '../../source/lint/texts/ja.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const date = 'Date: Mon, 23 Nov 2026 12:00:00 GMT';

const response = (statusLine: string, fields: readonly string[] = [], content = ''): string =>
	[statusLine, ...fields, '', content].join('\r\n');

/** A final response that is right but for the given lines. */
const final = (status: string, fields: readonly string[] = [], content = ''): string =>
	response(`HTTP/1.1 ${status}`, [date, ...fields], content);

/** What `curl -v` shows of a request and its response. */
const asked = (request: string, text: string): string => {
	const [head = '', content = ''] = text.split('\r\n\r\n');
	const marked = (lines: string, end: string, mark: string) => lines.split(end).map((line) => `${mark} ${line}`);
	return [...marked(request, '\n', '>'), '> ', ...marked(head, '\r\n', '<'), '< ', content].join('\r\n');
};

const found = (text: string): readonly string[] => {
	const linted = lint(encode(text));
	return linted.ok ? linted.findings.map(({rule, values}) => [rule, ...values].join(' | ')) : [linted.reason];
};

const type = 'Content-Type: text/plain';

const cases: ReadonlyArray<readonly [text: string, ...findings: string[]]> = [
	[response('HTTP/1.1 20 OK'), 'code-digits | 20'],
	[response('HTTP/1.1 2000 OK'), 'code-digits | 2000'],
	[response('HTTP/1.1 099 No'), 'code-range | 099'],
	[response('HTTP/1.1 999 No'), 'code-range | 999'],
	[final('299 Fine'), 'code-unregistered | 299'],
	[final('404'), 'status-line-space | 404'],
	[final(' 404 Not Found'), 'status-line-space | 404'],
	[response('HTTP/2 404', [date])],
	[final('413 Payload Too Large'), 'phrase-other | Payload Too Large | Content Too Large'],
	[final('404 ')],
	[response('HTTP/1.0 404 Not Found', [date]), 'version-old'],
	[response('HTTP/1.1 100 Continue'), 'interim-alone | 100'],
	[
		response('HTTP/1.1 102 Processing', ['Content-Length: 2'], '{}'),
		'interim-alone | 102',
		'content-forbidden | 102 | 2',
		'length-forbidden | 102',
	],
	[`HTTP/1.1 404 Not Found\r\n${date}\n\r\n`, 'line-ends-mixed'],
	[`HTTP/1.1 404 Not Found\n${date}\n\n`, 'line-ends-bare'],
	[final('404 Not Found', ['A: b', ' c']), 'field-folded | A'],
	[final('404 Not Found', ['A : b']), 'field-colon-blank | A'],
	[final('404 Not Found', ['A b: c', ': d']), 'field-name | A b', 'field-name | '],
	[final('404 Not Found', ['nonsense']), 'field-line | nonsense'],
	[final('404 Not Found', ['A: b\u0000c', 'D: e\rf', 'G: h\ti']), 'field-control | A', 'field-control | D'],
	[final('404 Not Found', [date]), 'field-repeated | Date'],
	[final('200 OK', ['Content-Length: ten', type], 'a'), 'length-number | ten'],
	[final('200 OK', ['Content-Length: -1', type], 'a'), 'length-number | -1'],
	[final('200 OK', ['Content-Length: 1', 'Content-Length: 2', type], 'a'), 'length-conflict | 1 | 2'],
	[final('200 OK', ['Content-Length: 1, 2', type], 'a'), 'length-conflict | 1 | 2'],
	[final('200 OK', ['Content-Length: 1', 'Content-Length: 1', type], 'a'), 'length-repeated | 1'],
	[final('200 OK', ['Content-Length: 9', 'Transfer-Encoding: chunked', type], 'a'), 'length-and-coding'],
	[final('204 No Content', ['Content-Length: 0']), 'length-forbidden | 204'],
	[final('204 No Content', ['Transfer-Encoding: chunked']), 'coding-forbidden | 204'],
	[final('204 No Content', [], '{}'), 'content-forbidden | 204 | 2'],
	[final('204 No Content', [], '\n')],
	[final('304 Not Modified', ['ETag: "a"', 'Cache-Control: no-cache', 'Vary: *', 'Content-Length: 9'])],
	[
		final('304 Not Modified', [], '{}'),
		'content-forbidden | 304 | 2',
		'field-useful | ETag | 304',
		'field-useful | Cache-Control | 304',
		'field-useful | Vary | 304',
	],
	[asked('HEAD / HTTP/1.1', final('200 OK', ['Content-Length: 9']))],
	[asked('HEAD / HTTP/1.1', final('200 OK', ['Content-Length: 2'], '{}')), 'content-forbidden | HEAD | 2'],
	[asked('CONNECT a:443 HTTP/1.1', final('200 OK', ['Content-Length: 0'])), 'length-forbidden | CONNECT'],
	[final('205 Reset Content', ['Content-Length: 2'], '{}'), 'content-reset'],
	[final('205 Reset Content', ['Content-Length: 0'])],
	[final('200 OK', ['Content-Length: 64', type], 'a'.repeat(70)), 'length-wrong | 64 | 70'],
	[final('200 OK', ['Content-Length: 9', 'Content-Encoding: gzip', type], 'a')],
	[final('200 OK', ['Content-Length: 2', type], '{}\n')],
	[final('200 OK', ['Content-Length: 2', type], '{}\r\n')],
	[final('200 OK', ['Content-Length: 2', type], '{}\n\n'), 'length-wrong | 2 | 4'],
	[final('200 OK', ['Content-Length: 5', type], 'a\nb\n').replaceAll('\r\n', '\n'), 'line-ends-bare'],
	[final('200 OK', ['Content-Length: 9', type]), 'length-alone | 9'],
	[final('200 OK', [], 'a'), 'type-missing'],
	[final('206 Partial Content', ['ETag: "a"', 'Content-Type: multipart/byteranges; boundary=b'], '--b')],
	[
		final(
			'206 Partial Content',
			['ETag: "a"', 'Content-Range: bytes 0-2/9', 'Content-Type: multipart/byteranges; boundary=b'],
			'--b',
		),
		'range-multipart',
	],
	[
		final('206 Partial Content', ['ETag: "a"', type, 'Content-Range: bytes 0-9/99', 'Content-Length: 1'], 'a'),
		'range-length | 10 | 1',
	],
	[
		final('206 Partial Content', ['ETag: "a"', type, 'Content-Range: bytes=0-0/99'], 'a'),
		'range-malformed | Content-Range | bytes=0-0/99',
	],
	[final('206 Partial Content', [type], 'a'), 'field-missing | Content-Range | 206', 'field-useful | ETag | 206'],
	[final('401 Unauthorized'), 'field-missing | WWW-Authenticate | 401'],
	[final('405 Method Not Allowed'), 'field-missing | Allow | 405'],
	[final('426 Upgrade Required'), 'field-missing | Upgrade | 426'],
	[
		response('HTTP/1.1 101 Switching Protocols', ['Upgrade: h2c', 'Connection: Upgrade'], 'PRI'),
		'content-switched | 3',
	],
	[
		response('HTTP/1.1 101 Switching Protocols', ['Upgrade: websocket', 'Connection: Upgrade']),
		'field-missing | Sec-WebSocket-Accept | 101',
	],
	[final('302 Found'), 'field-advised | Location | 302'],
	[final('202 Accepted'), 'field-useful | Link | 202'],
	[response('HTTP/1.1 404 Not Found'), 'date-missing | 404'],
	[response('HTTP/1.1 500 Internal Server Error')],
	[
		response('HTTP/1.1 404 Not Found', ['Date: Tue, 23 Nov 2026 12:00:00 GMT']),
		'date-weekday | Date | Tue, 23 Nov 2026 12:00:00 GMT | Tue | Mon',
	],
	[
		response('HTTP/1.1 404 Not Found', ['Date: Mon, 30 Feb 2026 12:00:00 GMT']),
		'date-impossible | Date | Mon, 30 Feb 2026 12:00:00 GMT',
	],
	[response('HTTP/1.1 404 Not Found', ['Date: 2026-11-23']), 'date-malformed | Date | 2026-11-23'],
	[final('503 Service Unavailable', ['Retry-After: 2 minutes']), 'retry-after | Retry-After | 2 minutes'],
	[final('503 Service Unavailable', ['Retry-After: Mon, 23 Nov 2026 12:00:00 GMT'])],
	[final('405 Method Not Allowed', ['Allow: GET POST']), 'allow | GET POST'],
	[final('405 Method Not Allowed', ['Allow:'])],
	[final('302 Found', ['Location: /a b']), 'location | Location | /a b'],
	[final('302 Found', ['Location: {"error": 1}']), 'location | Location | {"error": 1}'],
	[final('302 Found', ['Location: //example.com/%20?a=b:c#d'])],
	[
		final('416 Range Not Satisfiable', ['Content-Range: bytes 0-1/2']),
		'range-unsatisfied | Content-Range | bytes 0-1/2',
	],
	[final('401 Unauthorized', ['WWW-Authenticate: realm="a"']), 'challenge | WWW-Authenticate | realm="a"'],
	[final('401 Unauthorized', ['WWW-Authenticate: Negotiate, Basic realm="a"'])],
	[final('200 OK', ['ETag: abc']), 'entity-tag | ETag | abc'],
	[final('200 OK', ['ETag: W/"abc"'])],
	[
		response('HTTP/2 200 ', [date, 'connection: close', 'transfer-encoding: chunked']),
		'connection-in-2 | connection | HTTP/2',
		'connection-in-2 | transfer-encoding | HTTP/2',
	],
	[response('HTTP/3 200 ', [date, 'keep-alive: timeout=5']), 'connection-in-3 | keep-alive | HTTP/3'],
	[response('HTTP/2 101 ', []), 'switching-in-2 | HTTP/2'],
	[response('HTTP/1.0 200 OK', [date, 'Transfer-Encoding: chunked']), 'coding-to-old | chunked', 'version-old'],
	[final('200 OK', ['Upgrade: h2c']), 'upgrade-connection | h2c'],
	[
		asked(
			'GET / HTTP/1.1\nHost: a',
			response('HTTP/1.1 101 Switching Protocols', ['Upgrade: h2c', 'Connection: Upgrade']),
		),
		'upgrade-unasked',
	],
	[
		asked(
			'GET / HTTP/1.1\nUpgrade: h2c',
			response('HTTP/1.1 101 Switching Protocols', ['Upgrade: h2c', 'Connection: Upgrade']),
		),
	],
	[final('429 Too Many Requests', ['Cache-Control: public, max-age=60']), 'stored | public | 429'],
	[final('429 Too Many Requests', ['Cache-Control: max-age=0'])],
	['', 'empty'],
	[' \n', 'empty'],
	['{"a": 1}', 'no-status-line'],
	['\u0000\u0001', 'binary'],
	['a'.repeat(1024 * 1024 + 1), 'too-large'],
];

test.each(cases)('%j', (text, ...findings) => {
	expect(found(text)).toEqual(findings);
});

test('every rule has a case that breaks it', () => {
	const broken = new Set(cases.flatMap(([, ...findings]) => findings.map((each) => each.split(' | ', 1)[0])));
	expect(rules.map(({id}) => id).filter((id) => !broken.has(id))).toEqual([]);
});

test('no two rules share a name', () => {
	expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length);
});

test.each([
	['en', en],
	['ja', ja],
])('each finding becomes a sentence with all of its values in %s', (_language, texts) => {
	for (const [text] of cases) {
		const linted = lint(encode(text));
		for (const {rule, values} of linted.ok ? linted.findings : []) {
			const sentence = texts.rules[rule](values);
			expect(sentence).not.toBe('');
			expect(values.filter((value) => !sentence.includes(value))).toEqual([]);
		}
	}
});

test('must comes before should, and should before note, each in the order of the lines', () => {
	expect(found('HTTP/1.1 302 Moved\nRetry-After: x\nETag: y\n\nz')).toEqual([
		'date-missing | 302',
		'retry-after | Retry-After | x',
		'entity-tag | ETag | y',
		'type-missing',
		'field-advised | Location | 302',
		'phrase-other | Moved | Found',
		'line-ends-bare',
	]);
});

test('the section of a missing field is that of the field', () => {
	const linted = lint(encode(final('405 Method Not Allowed')));
	expect(linted.ok && linted.findings[0]?.specification.section).toBe('15.5.6');
});
