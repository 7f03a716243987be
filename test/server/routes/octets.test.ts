import {gunzipSync, inflateSync, brotliDecompressSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {ask} from './ask.js';

/** Takes chunks apart, each by the length that it tells (RFC 9112 §7.1). */
const chunksOf = (content: Uint8Array): Buffer[] => {
	const chunks: Buffer[] = [];
	for (let rest = Buffer.from(content); ;) {
		const end = rest.indexOf('\r\n');
		const length = Number.parseInt(rest.subarray(0, end).toString(), 16);
		const chunk = rest.subarray(end + 2, end + 2 + length);
		expect(rest.subarray(end + 2 + length, end + 4 + length).toString()).toBe('\r\n');
		rest = rest.subarray(end + 4 + length);
		if (length === 0) {
			expect(rest.length).toBe(0);
			return chunks;
		}

		chunks.push(chunk);
	}
};

test.each([
	['/bytes/0', 0],
	['/bytes/33', 33],
	['/bytes/1000000', 102_400],
])('%s has %i octets', async (target, length) => {
	const told = await ask(target);
	expect(told.response.content?.length ?? 0).toBe(length);
	expect(told.field('Content-Type')).toBe('application/octet-stream');
});

test('a seed repeats the octets, and another one does not', async () => {
	const octets = async (target: string, chance: number): Promise<string> =>
		(await ask(target, {context: {random: () => chance}})).text;
	expect(await octets('/bytes/99?seed=1', 0.1)).toBe(await octets('/bytes/99?seed=1', 0.2));
	expect(await octets('/bytes/99?seed=1', 0.1)).not.toBe(await octets('/bytes/99?seed=2', 0.1));
	expect(await octets('/bytes/99', 0.1)).not.toBe(await octets('/bytes/99', 0.2));
});

test('/stream-bytes has the octets of /bytes, in chunks', async () => {
	const {response, field} = await ask('/stream-bytes/10?seed=1&chunk_size=4');
	expect([field('Transfer-Encoding'), field('Content-Length')]).toEqual(['chunked', undefined]);
	const chunks = chunksOf(response.content ?? new Uint8Array());
	expect(chunks.map(({length}) => length)).toEqual([4, 4, 2]);
	expect(Buffer.concat(chunks).equals(Buffer.from((await ask('/bytes/10?seed=1')).response.content ?? []))).toBe(true);
});

test('HTTP/1.0 gets them without chunks', async () => {
	const {response, field} = await ask('/stream-bytes/10?seed=1', {isHttp10: true});
	expect([field('Transfer-Encoding'), field('Content-Length'), response.content?.length]).toEqual([
		undefined,
		'10',
		10,
	]);
});

test('/stream has a line of JSON in each chunk', async () => {
	const {response} = await ask('/stream/3?a=b');
	const lines = chunksOf(response.content ?? new Uint8Array()).map((chunk) => JSON.parse(chunk.toString()) as unknown);
	expect(lines).toMatchObject([0, 1, 2].map((id) => ({id, args: {a: 'b'}, url: 'http://localhost:4170/stream/3?a=b'})));
	expect(chunksOf((await ask('/stream/1000')).response.content ?? new Uint8Array())).toHaveLength(100);
	expect(chunksOf((await ask('/stream/0')).response.content ?? new Uint8Array())).toHaveLength(0);
});

test.each(['/bytes/x', '/bytes/-1', '/stream-bytes/9?chunk_size=0', '/stream/1.5'])('%s is refused', async (target) => {
	const told = await ask(target);
	expect([told.code, told.text]).toEqual([400, expect.stringContaining('whole number from')]);
});

test.each([
	['/gzip', 'gzip', 'gzipped', gunzipSync],
	['/deflate', 'deflate', 'deflated', inflateSync],
	['/brotli', 'br', 'brotli', brotliDecompressSync],
] as const)('%s is coded as it says', async (target, coding, mark, decode) => {
	const {response, field} = await ask(target, {fields: {'user-agent': 'test'}});
	expect(field('Content-Encoding')).toBe(coding);
	expect(JSON.parse(decode(response.content ?? new Uint8Array()).toString())).toEqual({
		[mark]: true,
		headers: {Host: 'localhost:4170', 'User-Agent': 'test'},
		method: 'GET',
		origin: '127.0.0.1',
	});
});
