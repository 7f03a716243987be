import fc from 'fast-check';
import {expect, test} from 'vitest';
import {argv, foreignHost, parseTarget, requestFor, shellLine} from '../../source/curl/index.js';
import {registered, type Status} from '../../source/statuses/index.js';
import {told} from '../failures.js';

const status = registered.find(({code}) => code === 417) as Status;
const serverUrl = 'http://127.0.0.1:4170';

/** The URL that is asked for a target, or what was wrong with it. */
const urlFor = (text: string): string => {
	const parsed = parseTarget(text);
	return parsed.ok
		? requestFor({status, target: parsed.target, format: 'json', serverUrl}).url
		: told(parsed.reason).replace(/: expected .*/, '');
};

test.each([
	['http://localhost:3000/', 'http://localhost:3000/'],
	['https://example.com', 'https://example.com/'],
	['HTTPS://Example.com/A', 'https://example.com/A'],
	['  http://localhost:3000/x  ', 'http://localhost:3000/x'],
	['localhost:3000/x', 'http://localhost:3000/x'],
	['localhost', 'http://localhost/'],
	['127.0.0.1:8080', 'http://127.0.0.1:8080/'],
	[':3000/path', 'http://localhost:3000/path'],
	['[::1]:3000', 'http://[::1]:3000/'],
	['example.com/{code}?again={code}', 'http://example.com/417?again=417'],
	['https://httpbin.org/status/{code}', 'https://httpbin.org/status/417'],
	['http://x/?ids[]=1&a={b}', 'http://x/?ids[]=1&a={b}'],
	['http://x/#part', 'http://x/'],
	['http://x/a/../b', 'http://x/b'],
	['http://bücher.example/ü', 'http://xn--bcher-kva.example/%C3%BC'],
	['http://name:secret@x/', 'http://name:secret@x/'],
	["http://x/'; rm -rf ~;'", 'There are spaces or invisible characters in it'],
	['', 'There is no address'],
	['   ', 'There is no address'],
	['-o/some/file', 'This looks like an option'],
	['--config=x', 'This looks like an option'],
	['file:///etc/passwd', 'This is not HTTP'],
	['gopher://x/', 'This is not HTTP'],
	['ftp://x/', 'This is not HTTP'],
	['javascript:alert(1)', 'This is not HTTP'],
	['http:example.com', 'This is not HTTP'],
	['name:secret@x', 'This is not HTTP'],
	['http://', 'There is no host in it'],
	['http:///x', 'There is no host in it'],
	['/path', 'There is no host in it'],
	['?x', 'There is no host in it'],
	['http://x y/', 'There are spaces or invisible characters in it'],
	['http://x/\ninjected', 'There are spaces or invisible characters in it'],
	['http://x/\u001B[31m', 'There are spaces or invisible characters in it'],
	['http://x/\u202Egpj', 'There are spaces or invisible characters in it'],
	['http://x/\u3164', 'There are spaces or invisible characters in it'],
	['http://x\\@y/', 'There is a backslash in it'],
	['http://x:99999/', 'This is not a valid address'],
	['http://[::1/', 'This is not a valid address'],
	['http://{code}.example.com/', '{code} can stand in the path or the query only'],
	['localhost:{code}', 'This is not HTTP'],
	['http://a%0d:b@x/', 'There are control characters in the name or password'],
	['http://a:b%7F@x/', 'There are control characters in the name or password'],
	[`http://x/${'y'.repeat(8000)}`, 'This is longer than 8000 characters'],
])('%s: %s', (text, expected) => {
	expect(urlFor(text)).toBe(expected);
});

test('a refusal is one sentence that names what was expected', () => {
	expect(told(parseTarget('file:///etc/passwd'))).toEqual({
		ok: false,
		reason: 'This is not HTTP: expected http: or https:, such as http://localhost:3000/{code}.',
	});
});

const hostile = fc.oneof(
	fc.webUrl({withQueryParameters: true, withFragments: true}),
	fc.string({unit: 'binary'}),
	fc
		.tuple(fc.constantFrom('http://', '-', 'file:', 'localhost:', 'http://x/'), fc.string({unit: 'binary'}))
		.map((parts) => parts.join('')),
);

test('whatever is typed is refused, or becomes one argument that is an HTTP URL for every status', () => {
	fc.assert(
		fc.property(hostile, fc.constantFrom(...registered), (text, asked) => {
			const parsed = parseTarget(text);
			if (!parsed.ok) {
				expect(told(parsed.reason)).toMatch(/^[^\n]+: expected http: or https:, such as [^\n]+\.$/);
				return;
			}

			const words = argv(requestFor({status: asked, target: parsed.target, format: 'json', serverUrl}));
			expect(words.at(-1)).toMatch(/^https?:\/\/[!-~]+$/);
			expect(words.filter((word) => word.startsWith('-'))).toEqual(
				words.filter((word) => ['-i', '-H', '-X', '--data-raw', '--globoff'].includes(word)),
			);
			expect(shellLine(words)).toMatch(/^curl [ -~]+$/);
		}),
		{numRuns: 2000},
	);
});

test.each([
	['http://127.0.0.1:4170/', undefined],
	['https://127.1.2.3:1/', undefined],
	['http://localhost:3000/x', undefined],
	['http://user:secret@[::1]:80/', undefined],
	['http://localhost.example.com/', 'localhost.example.com'],
	['http://127.0.0.1.example.com/', '127.0.0.1.example.com'],
	['http://127.0.0.1@example.com/', 'example.com'],
	['https://example.com:8443/', 'example.com:8443'],
	['http://192.168.0.1/', '192.168.0.1'],
])('the foreign host of %s is %s', (url, host) => {
	expect(foreignHost(url)).toBe(host);
});
