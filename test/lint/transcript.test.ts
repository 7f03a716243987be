import {expect, test} from 'vitest';
import {lint} from '../../source/lint/index.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (octets: Uint8Array | undefined): string | undefined =>
	octets === undefined ? undefined : new TextDecoder().decode(octets);

const progress = [
	'  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current',
	'                                 Dload  Upload   Total   Spent    Left  Speed',
	'\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0*   Trying 127.0.0.1:4999...',
	'* Connected to 127.0.0.1 (127.0.0.1) port 4999 (#0)',
	'',
].join('\n');

const sent = ['> GET /x?y=1 HTTP/1.1\r', '> Host: 127.0.0.1:4999\r', '> Accept: */*\r', '> \r', ''].join('\n');

const date = 'Date: Tue, 24 Nov 2026 02:09:44 GMT';
const fields = ['Content-Type: text/plain', date, 'Content-Length: 11'];
const wire = ['HTTP/1.1 200 OK', ...fields, '', ''].join('\r\n');
const received = ['HTTP/1.1 200 OK', ...fields, ''].map((line) => `< ${line}\r\n`).join('');
const redirected = ['HTTP/1.1 302 Found', 'Location: /x', date, 'Transfer-Encoding: chunked', ''];
const hints = ['HTTP/1.1 103 Early Hints', 'Link: </a>; rel=preload'];
const content = 'hello\nworld';
const meter = '\r100    11  100    11    0     0    402      0 --:--:-- --:--:-- --:--:--   407\n';
const intact = '* Connection #0 to host 127.0.0.1 left intact';
const mark = (lines: readonly string[]): string => lines.map((line) => `< ${line}\r\n`).join('');
const raw = (lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');

/** What a transcript is of: the same response, which breaks no rule. */
const clean: ReadonlyArray<readonly [name: string, transcript: string, expected: object]> = [
	['a raw response', wire + content, {}],
	['a byte order mark', `\uFEFF${wire}${content}`, {}],
	['a prompt before it', `$ curl -i localhost\n${wire}${content}`, {}],
	['curl -iL', raw(redirected) + wire + content, {}],
	[
		'two captured responses',
		`${raw(['HTTP/1.1 404 Not Found', date, 'Content-Length: 3', ''])}abc${wire}${content}`,
		{},
	],
	['curl -i 2>&1', `${progress}${meter}${wire}${content}`, {}],
	[
		'curl -v to a pipe',
		`${progress}${sent}${received}{ [11 bytes data]\n${meter}${intact}\n${content}`,
		{request: true},
	],
	[
		'curl -vL to a pipe',
		`${progress}${sent}${mark(redirected)}* Ignoring the response-body\n{ [13 bytes data]\n${meter}${intact}\n* Re-using existing connection #0\n${sent}${received}{ [11 bytes data]\n${meter}${intact}\n${content}`,
		{request: true},
	],
	['curl -v to a terminal', `${sent}${received}${content}${intact}\n`, {request: true}],
	[
		'curl -v to a terminal that dropped blanks',
		`${sent}${received}${content}${intact}`.replaceAll(/ \r/g, '\r'),
		{request: true},
	],
	[
		'curl -v with a remark between the fields',
		`${sent}${received.replace('< Date', '* Added cookie\n< Date')}${content}`,
		{request: true},
	],
	['curl -v with an interim response', `${sent}${mark(hints)}${received}${content}`, {request: true, interim: true}],
	[
		'curl -iv to a pipe',
		`${sent}${mark(hints)}${received}{ [11 bytes data]\n${meter}${intact}\n${raw([...hints, ''])}${wire}${content}`,
		{request: true, interim: true},
	],
	[
		'curl -iv to a terminal',
		`${sent}${['HTTP/1.1 200 OK', ...fields, ''].map((line) => `< ${line}\r\n${line}\r\n`).join('')}${content}${intact}`,
		{request: true},
	],
	[
		'curl -iv copied from a terminal that drew both streams',
		`${sent}< HTTP/1.1 200 OK\r\nHTTP/1.1 200 OK\r\n${mark(fields)}\r\n< \r\nhello\n${intact}\nworld`,
		{request: true},
	],
];

test.each(clean)('%s', (_name, transcript, expected) => {
	const linted = lint(encode(transcript));
	expect(linted).toMatchObject({
		code: 200,
		findings: [],
		response: {fields: fields.map((line) => line.split(': '))},
		...('request' in expected && {request: {method: 'GET', target: '/x?y=1'}}),
	});
	expect(linted.ok && decode(linted.response.content)).toBe(content);
	expect(linted.ok && linted.response.interim?.map(({status}) => status)).toEqual(
		'interim' in expected ? [103] : undefined,
	);
});

test.each([
	['developer tools', `HTTP/1.1 200 OK\n${fields.join('\n')}`, 'line-ends-bare'],
	['developer tools with a line end', `HTTP/1.1 200 OK\n${fields.join('\n')}\n`, 'line-ends-bare'],
	['developer tools of HTTP/2', `HTTP/2 200 \n${fields.join('\n')}`],
	['curl -v with the content elsewhere', `${sent}${received}{ [11 bytes data]\n${meter}${intact}\n`],
	['curl -vI', `${sent.replace('GET', 'HEAD')}${received}${intact}\n`],
])('%s leaves the content unknown', (_name, transcript, ...expected) => {
	const linted = lint(encode(transcript));
	expect(linted.ok && linted.response.content).toBe(undefined);
	expect(linted.ok && linted.findings.map(({rule}) => rule)).toEqual(expected);
});

test('content that quotes a response is content', () => {
	const quoted = 'HTTP/1.1 404 Not Found\r\n\r\n';
	const linted = lint(encode(`HTTP/1.1 200 OK\r\nContent-Length: ${quoted.length}\r\n\r\n${quoted}`));
	expect(linted.ok && [linted.code, decode(linted.response.content)]).toEqual([200, quoted]);
});

test('an HTTP/2 status line of curl -v', () => {
	const linted = lint(encode(`> GET / HTTP/2\n> host: a\n>\n< HTTP/2 404\n< date: Mon, 23 Nov 2026 12:00:00 GMT\n<\n`));
	expect(linted).toMatchObject({code: 404, request: {method: 'GET', target: '/'}, findings: []});
});
