import {describe, expect, test} from 'vitest';
import {en, messagesOf} from '../../source/i18n/index.js';
import {languageNames, languages} from '../../source/language.js';
import {bodyFormats} from '../../source/response/index.js';

type Entry = readonly [path: string, message: unknown];

/** Every message of a catalogue with the path to it. */
const entriesOf = (messages: object, path = ''): readonly Entry[] =>
	Object.entries(messages).flatMap(([key, message]: [string, unknown]) =>
		typeof message === 'object' && message !== null
			? entriesOf(message, `${path}${key}.`)
			: [[`${path}${key}`, message] as const],
	);

/** What the messages that take something are given here, so that it can be found again. */
const given: Readonly<Record<string, readonly unknown[]>> = {
	noKeys: ['zzzz'],
	nothingFound: ['zzzz'],
	tooSmall: [20, 6],
	tooSmallLong: [20, 6],
	serverFailed: ['in use'],
	octets: [312],
	range: [1, 14, 22],
	files: [3],
	thenOpen: ['http://127.0.0.1:3000/'],
	ranOn: ['Flask 3.1'],
	failedOn: ['Flask 3.1'],
	validBy: ['Istio 1.32'],
	invalidBy: ['Istio 1.32'],
	schemaOnly: ['1.32.0'],
	cannotSend: ['Flask', '102 Processing'],
	tried: ['Flask 3.1.3', 'no final response'],
	'live.asAsked': [103, 200],
	'live.different': [401, 200],
	'live.broken': [503],
	'confirm.ask': ['GET', 'api.example.com'],
	'live.milliseconds': [12],
	'request.calledFor': [206],
	'live.leftOut': [70],
	'live.followed': [10],
	'live.notes.must': [417, 'RFC 9110 §15'],
	'live.notes.should': [417, 'RFC 9110 §15'],
	'live.notes.must-not': [204, 'RFC 9110 §8.6'],
	'live.notes.textbook': ['200 OK'],
	'live.notes.preview': ['GET'],
	'live.notes.after': [3],
	'live.notes.before': [3],
	'live.notes.octets': [70],
	'live.neutralised': [2],
	copied: [312, 'wl-copy'],
	sent: [312, 'OSC 52'],
	written: ['./flask-417', 3],
	'writtenApp.files': ['main.go, go.mod'],
	'writtenApp.start': ['go run .'],
	tryServer: ['curl -i http://127.0.0.1:4170/status/417'],
	servesOthers: ['0.0.0.0:4170'],
	opened: ['https://example.com/'],
	targetIs: ['http://localhost:3000/'],
	languageIs: ['English'],
	formatIs: ['xml'],
	formatFixed: ['xml'],
	'decide.question': [3],
	'decide.reached': ['409 Conflict'],
	'unofficial.receives': [400],
	'unofficial.noCode': ['nginx'],
	'lint.findings': [3],
	favourite: ['FastAPI'],
	noFavourite: ['FastAPI'],
	versionIs: ['Express 4'],
	onlyVersion: ['Flask', '3.1'],
};

const valuesOf = (path: string): readonly unknown[] => given[path] ?? [];

/** A message as a reader sees it. */
const said = ([path, message]: Entry): string =>
	typeof message === 'function'
		? String((message as (...values: readonly unknown[]) => unknown)(...valuesOf(path)))
		: String(message);

const source = entriesOf(en);

describe.each(languages)('%s', (language) => {
	const entries = entriesOf(messagesOf(language));

	test('has every message of the source, of the same kind, and no other', () => {
		const kinds = (all: readonly Entry[]) => all.map(([path, message]) => [path, typeof message]).sort();
		expect(kinds(entries)).toEqual(kinds(source));
	});

	test('says something everywhere, without blanks at the ends', () => {
		for (const entry of entries) {
			expect(said(entry), entry[0]).toMatch(/^\S(?:.*\S)?$/);
			expect(said(entry), entry[0]).not.toMatch(/undefined|NaN|\[object|!|！| {2}/);
		}
	});

	test('repeats what it is given', () => {
		for (const entry of entries.filter(([, message]) => typeof message === 'function')) {
			const values = valuesOf(entry[0]);
			expect(values.length, entry[0]).toBeGreaterThan(0);
			for (const value of values) {
				expect(said(entry), entry[0]).toContain(String(value));
			}
		}
	});

	test('names every body format and every language where it lists them', () => {
		const {actions} = messagesOf(language);
		for (const format of bodyFormats) {
			expect(actions.format).toContain(format);
		}

		for (const name of Object.values(languageNames)) {
			expect(actions.language).toContain(name);
		}
	});

	test('has short words for the footer, no longer in their short form', () => {
		const {hints, shortHints} = messagesOf(language);
		for (const [name, word] of Object.entries(hints)) {
			expect(word.length, name).toBeLessThanOrEqual(12);
		}

		for (const [name, word] of Object.entries(shortHints)) {
			expect(word.length, name).toBeLessThan(hints[name as keyof typeof shortHints].length);
		}
	});
});

/** What a developer in Japan writes as it is written everywhere, and what is only numbers and signs. */
const sameInJapanese = new Set([
	'panes.curl',
	'tabs.curl',
	'octets',
	'live.milliseconds',
	'live.phases.tls',
	'languageIs',
	...['python', 'node', 'jvm', 'go', 'rust', 'ruby', 'php', 'dotnet'].map((family) => `families.${family}`),
]);

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

test('Japanese is Japanese', () => {
	const originals = new Map(source.map((entry) => [entry[0], said(entry)]));
	for (const entry of entriesOf(messagesOf('ja')).filter(([path]) => path !== 'range')) {
		const isSame = sameInJapanese.has(entry[0]);
		expect(said(entry) === originals.get(entry[0]), entry[0]).toBe(isSame);
		expect(japanese.test(said(entry)), `${entry[0]}: ${said(entry)}`).toBe(!isSame);
	}
});

test('Japanese keeps one style: full-width kana, and a space between kana and Latin letters or digits', () => {
	for (const entry of entriesOf(messagesOf('ja'))) {
		const text = said(entry);
		expect(text, entry[0]).not.toMatch(/[\uFF61-\uFF9F\uFF21-\uFF5A：]/);
		expect(text, entry[0]).not.toMatch(
			/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}][A-Za-z\d]|[A-Za-z\d][\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
		);
	}
});

test('counts are in the singular for one', () => {
	expect([en.files(1), en.files(2)]).toEqual(['1 file', '2 files']);
	expect(en.written('x', 1)).toBe('✓ wrote 1 file to x');
	expect(en.live.neutralised(1)).toBe('1 control character made harmless');
});

test('milliseconds have tenths below ten', () => {
	expect([0, 0.04, 0.05, 9.94, 9.96, 12.4].map((each) => en.live.milliseconds(each))).toEqual([
		'0 ms',
		'0 ms',
		'0.1 ms',
		'9.9 ms',
		'10 ms',
		'12 ms',
	]);
});

test('the source comes first', () => {
	expect(languages[0]).toBe('en');
	expect(messagesOf('en')).toBe(en);
});
