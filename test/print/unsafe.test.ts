import {tmpdir} from 'node:os';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {hasUnsafe} from '../../source/characters.js';
import {contentFrom, fieldFrom, methodFrom, parseTarget, shellLine, type Exchange} from '../../source/curl/index.js';
import {verdict} from '../../source/curl/live.js';
import {run} from '../../source/curl/run.js';
import {failure} from '../../source/i18n/failures/index.js';
import {languages} from '../../source/language.js';
import {lint} from '../../source/lint/index.js';
import {aboutText} from '../../source/print/about.js';
import {writeApp} from '../../source/app-folder/write-app.js';
import {copyable} from '../../source/grid/copyable.js';
import {copiedLine} from '../../source/i18n/copied.js';
import {failureLine} from '../../source/print/failure-line.js';
import {findingsJson, findingsText} from '../../source/print/findings.js';
import {outcomeJson, outcomeText} from '../../source/print/outcome.js';
import {allStatuses} from '../../source/statuses/index.js';
import {withRawServer} from '../curl/raw-server.js';
import {cellFor} from '../grid/cell-for.js';
import {everyUnsafe, hostileText} from '../unsafe.js';

/** Lines of which each ends, and none has an unsafe character. */
const expectSafe = (text: string): void => {
	expect(text.endsWith('\n')).toBe(true);
	expect(hasUnsafe(text.replaceAll('\n', ' '))).toBe(false);
};

/** All that can come in UTF-8. With a NUL in it, content would be shown as octets; the line ends stay out of fields. */
const encoded = everyUnsafe.filter((each) => each !== '\0' && !/\p{Cs}/u.test(each));
const content = `a${encoded.join('a')}`;
const field = encoded.filter((each) => !/[\r\n]/.test(each)).join('a');

/** What comes from a server that sends them in its reason phrase, a field and the content. */
const received = async (): Promise<Exchange> => {
	const exchanges: Exchange[] = [];
	const {signal} = new AbortController();
	await withRawServer(
		(socket) => socket.end(`HTTP/1.1 417 a\u202Eb\r\nX-Field: ${field}\r\nContent-Type: text/plain\r\n\r\n${content}`),
		async (url) => {
			const request = {method: 'GET', url, fields: []};
			exchanges.push(await run(request, {signal, env: process.env, temporaryFolder: tmpdir()}));
		},
	);
	return exchanges[0] as Exchange;
};

test('what a server sends is shown and told without unsafe characters, and JSON tells all of it', async () => {
	const cell = cellFor(417, 'flask');
	const exchange = await received();
	const seen = verdict(exchange, cell.status);
	expect(seen.kind).toBe('as-asked');
	const text = outcomeText(cell, exchange, seen, 'en');
	expectSafe(text);
	const shown = encoded.filter((each) => (each.codePointAt(0) ?? 0) >= 0xa0);
	expect(
		shown.filter(
			(each) => !text.includes(`<U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`),
		),
	).toEqual([]);
	const json = outcomeJson(cell, exchange, seen, 'en');
	expectSafe(json);
	const {response} = JSON.parse(json) as {response: {phrase: string; fields: string[][]; content: string}};
	expect(response.content).toBe(content);
	const octets = [response.phrase, response.fields[0]?.[1] ?? ''].map((each) => Buffer.from(each, 'latin1').toString());
	expect(octets).toEqual(['a\u202Eb', field]);
});

test('a finding quotes what was pasted without unsafe characters', () => {
	for (const language of languages) {
		const pasted = lint(new TextEncoder().encode(`HTTP/1.1 204 x\r\n${field}: 1\r\nContent-Length: ${field}\r\n\r\n`));
		if (!pasted.ok) {
			throw new Error(pasted.reason);
		}

		expect(pasted.findings.map(({rule}) => rule)).toContain('field-name');
		expectSafe(findingsText(pasted, language));
		expectSafe(findingsJson(pasted, language));
	}
});

test('what is said about a status has no unsafe character', () => {
	for (const language of languages) {
		for (const status of allStatuses) {
			expectSafe(aboutText(status, language));
		}
	}
});

test('what went wrong is one line, whatever it names', () => {
	fc.assert(
		fc.property(hostileText, (text) => {
			expectSafe(`${failureLine(failure('nothingFound', text), 'en')}\n`);
			expectSafe(
				`${copiedLine({ok: false, reason: failure('verbatim', text), cure: failure('printIntoFile')}, 'en')}\n`,
			);
			expectSafe(`${copiedLine({ok: true, via: 'file', path: text, certain: true, octets: 1}, 'en')}\n`);
		}),
	);
});

test('no file of an app has a name with an unsafe character', async () => {
	for (const each of everyUnsafe) {
		const app = {files: [{path: `a${each}b`, content: ''}], start: 'true'};
		expect(await writeApp(app, 'nowhere', {force: false}), JSON.stringify(each)).toMatchObject({
			ok: false,
			reason: {key: 'outside'},
		});
	}
});

test('no request and no curl line has an unsafe character', () => {
	for (const each of everyUnsafe.map((character) => `a${character}b`)) {
		const read = [methodFrom(each), fieldFrom(`A: ${each}`), contentFrom(each), parseTarget(`http://x/${each}`)];
		expect(read.map(({ok}) => ok)).toEqual([false, false, false, false]);
		expect(() => shellLine([each])).toThrow(RangeError);
	}
});

test('a copied command has no unsafe character, and what else is copied no control character', () => {
	fc.assert(
		fc.property(fc.oneof(hostileText, fc.constant(everyUnsafe.join('a'))), (text) => {
			expect(hasUnsafe(copyable(text, 'command').replaceAll(/[\n\t]/g, ' '))).toBe(false);
			expect(copyable(text, 'code')).not.toMatch(/(?![\n\t])\p{Cc}/u);
			expect(copyable('👩\u200D💻 \u{E0041}\u202E', 'response')).toBe('👩\u200D💻 \u{E0041}\u202E');
		}),
	);
});
