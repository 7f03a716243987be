import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findByCode, label, lookUp, ok, registered} from '../../source/statuses/index.js';
import {nearest, search} from '../../source/statuses/search.js';

const codesFor = (text: string): readonly number[] => search(text).map(({status}) => status.code);

test.each([
	['teapot', [418]],
	['nt fnd', [404]],
	['payload', [413]],
	['unproc', [422]],
	[':gone', [410]],
	['Upgrade', [426, 101]],
	['41', [410, 411, 412, 413, 414, 415, 416, 417, 418, 419]],
	['999', [999]],
	['69', []],
	['Upgrade Required', [426]],
	['zzzz', []],
])('a search for “%s” finds %j', (text, codes) => {
	expect(codesFor(text)).toEqual(codes);
});

test.each([
	['見つからない', 404],
	['メンテナンス', 503],
	['レート制限', 429],
	['rate limit', 429],
	['maintenance', 503],
	['HttpStatus.I_AM_A_TEAPOT', 418],
	['StatusCodes.Status417ExpectationFailed', 417],
	['proxy', 305],
	['request entity', 413],
	['authenticat', 407],
	['HTTP_404_NOT_FOUND', 404],
	['404 Not Found', 404],
])('the best match for “%s” is %d', (text, code) => {
	expect(codesFor(text)[0]).toBe(code);
});

test('what WebDAV brought comes before what only mentions it', () => {
	expect(codesFor('webdav').slice(0, 5)).toEqual([102, 423, 424, 507, 508]);
});

test('the name of who sends it finds an unofficial status', () => {
	expect(codesFor('Cloudflare')).toEqual(expect.arrayContaining([520, 521, 522, 523, 524, 525, 526, 527]));
	expect(codesFor('nginx 444')).toContain(444);
});

test('a digit finds the registered statuses first', () => {
	expect(codesFor('5').slice(0, 11)).toEqual([500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511]);
});

test.each(['', '  ', '\t', ':'])('a search for nothing, %j, finds all in order', (text) => {
	expect(search(text)).toEqual(registered.map((status) => ({status, indexes: []})));
});

test('the characters that matched are picked out of the label', () => {
	const [match] = search('nt fnd');
	expect(match?.indexes.map((index) => label(match.status)[index]).join('')).toBe('NtFnd');
	expect(search('teapot')[0]?.indexes).toEqual([]);
});

test.each([
	['417', 417],
	['0417', 417],
	[':gone', 410],
	['gone', 410],
	['not found', 404],
	['NOT-FOUND', 404],
	['404 Not Found', 404],
	['418 (Unused)', 418],
	['HTTP/1.1 404 Not Found', 404],
	['StatusNotFound', 404],
	['http.StatusNotFound', 404],
	['HttpStatus.GONE', 410],
	['SC_NOT_FOUND', 404],
	['HTTP_417_EXPECTATION_FAILED', 417],
	['Status505HttpVersionNotsupported', 505],
	['StatusCodes.Status418ImATeapot', 418],
	['StatusHTTPVersionNotSupported', 505],
	['StatusIMUsed', 226],
	['URITooLong', 414],
	['HTTP_REQUEST_ENTITY_TOO_LARGE', 413],
	['payload_too_large', 413],
	['I’m a teapot', 418],
	["I'm a teapot", 418],
	['status_code=404', 404],
	['ok', 200],
])('“%s” means %d', (text, code) => {
	expect(lookUp(text)).toBe(findByCode(code));
});

test.each([
	['999', [511, 510, 508]],
	['1000000', [511, 510, 508]],
	['450', [451, 431, 429]],
	['teapot', [418]],
	['StatusTeapot', [418]],
	['expecation failed', [417]],
	['417 418', [417, 418]],
	['zzzz', []],
	['', []],
	[':', []],
	['constructor', []],
])('“%s” means no status; the nearest are %j', (text, codes) => {
	expect(lookUp(text)).toBeUndefined();
	expect(nearest(text)).toEqual(codes.map((code) => findByCode(code)));
});

test('every status is meant by its code, its label, its phrase, its slug and its former names', () => {
	const [unused] = registered.filter(({slug}) => slug === 'unused');
	for (const status of registered) {
		const texts = [String(status.code), label(status), `HTTP_${status.code}_X`, ...status.formerNames];
		for (const text of texts) {
			expect(lookUp(text), text).toBe(status);
		}

		for (const text of [status.phrase, status.slug]) {
			expect(lookUp(text), text).toBe(status.slug === 'unused' ? unused : status);
		}
	}
});

test('whatever is searched for, each status is found once, with marks inside its label', () => {
	const text = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.string({unit: fc.constantFrom(...'aeioutnr 45_:.-'), maxLength: 12}),
	);
	fc.assert(
		fc.property(text, (words) => {
			const found = search(words);
			expect(new Set(found.map(({status}) => status)).size).toBe(found.length);
			for (const {status, indexes} of found) {
				expect(indexes).toEqual([...new Set(indexes)].sort((a, b) => a - b));
				expect(indexes.every((index) => index >= 0 && index < label(status).length)).toBe(true);
			}

			const meant = lookUp(words);
			expect(meant === undefined || registered.includes(meant)).toBe(true);
			expect(nearest(words).length).toBeLessThanOrEqual(3);
		}),
	);
});

test('what follows an interim response is 200', () => {
	expect(ok).toBe(findByCode(200));
});
