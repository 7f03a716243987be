import {spawnSync} from 'node:child_process';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {hasUnsafe} from '../../source/characters.js';
import {
	argv,
	noEdit,
	parseTarget,
	requestFor,
	shellLine,
	type Request,
	type RequestEdit,
} from '../../source/curl/index.js';
import {bodyFormats, type BodyFormat} from '../../source/response/index.js';
import {findByCode, registered, type Status} from '../../source/statuses/index.js';

const serverUrl = 'http://127.0.0.1:4170';

const lineFor = (code: number, format: BodyFormat = 'json', targetText?: string): string => {
	const parsed = targetText === undefined ? undefined : parseTarget(targetText);
	const target = parsed?.ok ? parsed.target : undefined;
	return shellLine(argv(requestFor({status: findByCode(code) as Status, target, format, serverUrl})));
};

test.each<[string, string]>([
	[lineFor(417), 'curl -i http://127.0.0.1:4170/status/417'],
	[lineFor(417, 'xml'), "curl -i 'http://127.0.0.1:4170/status/417?body=xml'"],
	[lineFor(206), "curl -i -H 'Range: bytes=100-' http://127.0.0.1:4170/status/206"],
	[lineFor(304), `curl -i -H 'If-None-Match: "33a64df5"' http://127.0.0.1:4170/status/304`],
	[lineFor(100), "curl -i -H 'Expect: 100-continue' --data-raw '{}' http://127.0.0.1:4170/status/100"],
	[lineFor(206, 'xml', 'localhost:3000/{code}'), "curl -i -H 'Range: bytes=100-' http://localhost:3000/206"],
	[lineFor(404, 'json', 'http://x/?a[]=1'), "curl -i --globoff 'http://x/?a[]=1'"],
	[lineFor(404, 'json', 'http://[::1]:3000/'), "curl -i 'http://[::1]:3000/'"],
	[lineFor(404, 'json', "http://x/it's"), String.raw`curl -i 'http://x/it'\''s'`],
])('%s', (line, expected) => {
	expect(line).toBe(expected);
});

const request: Request = {method: 'GET', url: 'http://x/', fields: []};

test.each<[Partial<Request>, readonly string[]]>([
	[{method: 'HEAD'}, ['-I', 'http://x/']],
	[{method: 'DELETE'}, ['-i', '-X', 'DELETE', 'http://x/']],
	[{method: 'POST'}, ['-i', '-X', 'POST', 'http://x/']],
	[{method: 'POST', content: '@file'}, ['-i', '--data-raw', '@file', 'http://x/']],
	[{method: 'PUT', content: 'a'}, ['-i', '-X', 'PUT', '--data-raw', 'a', 'http://x/']],
	[{insecure: true}, ['-i', '--insecure', 'http://x/']],
	[{method: 'HEAD', content: 'a'}, ['-I', 'http://x/']],
	[{follow: true}, ['-i', '-L', 'http://x/']],
	[{fields: [['Accept', '']]}, ['-i', '-H', 'Accept;', 'http://x/']],
])('%j', (part, expected) => {
	expect(argv({...request, ...part})).toEqual(expected);
});

test.each<[code: number, edit: Partial<RequestEdit>, expected: string]>([
	[417, {method: 'PUT'}, 'curl -i -X PUT http://127.0.0.1:4170/status/417'],
	[417, {content: "it's"}, String.raw`curl -i --data-raw 'it'\''s' http://127.0.0.1:4170/status/417`],
	[417, {content: '{}', method: 'GET'}, "curl -i -X GET --data-raw '{}' http://127.0.0.1:4170/status/417"],
	[
		206,
		{
			fields: [
				['range', 'bytes=5-'],
				['A', 'b'],
			],
		},
		"curl -i -H 'range: bytes=5-' -H 'A: b' http://127.0.0.1:4170/status/206",
	],
	[100, {content: 'x'}, "curl -i -H 'Expect: 100-continue' --data-raw x http://127.0.0.1:4170/status/100"],
	[302, {follow: true}, 'curl -i -L http://127.0.0.1:4170/status/302'],
])('a reader may change the request for %i: %j', (code, edit, expected) => {
	const options = {status: findByCode(code) as Status, format: 'json', serverUrl} as const;
	expect(shellLine(argv(requestFor({...options, edit: {...noEdit, ...edit}})))).toBe(expected);
});

test('every status in every format is asked for on one line without control characters', () => {
	for (const status of registered) {
		for (const format of bodyFormats) {
			expect(shellLine(argv(requestFor({status, format, serverUrl})))).toMatch(/^curl -i [ -~]+$/);
		}
	}
});

test('a shell reads a line as the arguments that it was made from', () => {
	const argument = fc.oneof(fc.string({unit: 'grapheme'}), fc.string()).filter((text) => !hasUnsafe(text));
	fc.assert(
		fc.property(fc.array(argument), (words) => {
			const line = shellLine(words).replace(/^curl/, String.raw`printf '%s\0' first`);
			const {stdout} = spawnSync('sh', ['-c', line], {encoding: 'utf8'});
			expect(stdout.split('\0').slice(0, -1)).toEqual(['first', ...words]);
		}),
		{numRuns: 100},
	);
});

test.each(['a\nb', 'a\u202Eb'])('%j in a shell line is a mistake of the caller', (argument) => {
	expect(() => shellLine([argument])).toThrow(RangeError);
});
