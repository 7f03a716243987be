import {languages, type Language} from '../../source/language.js';
import {describe, expect, test} from 'vitest';
import {registered} from '../../source/statuses/index.js';
import {texts, type StatusText} from '../../source/statuses/texts/index.js';

const parts = ['meaning', 'send', 'avoid', 'clients', 'causes'] as const;

const sentences = (language: Language): ReadonlyArray<readonly [name: string, text: string]> =>
	Object.entries(texts[language]).flatMap(([code, text]) =>
		parts.map((part) => [`${code} ${part}`, text[part]] as const),
	);

describe.each(languages)('%s', (language) => {
	test('has a text for every registered status, and for no other', () => {
		expect(Object.keys(texts[language]).map(Number)).toEqual(registered.map(({code}) => code));
	});

	test('is one paragraph of whole sentences without marks of a format', () => {
		for (const [name, text] of sentences(language)) {
			expect(text.replace('bytes */', ''), name).not.toMatch(/[\n\t*`]| {2}|^\s|\s$/);
			expect(text, name).toMatch(/(?:[.。]|[.]”|」)$/);
		}
	});

	test('names no status that is not registered', () => {
		const codes = new Set(registered.map(({code}) => String(code)));
		for (const [name, text] of sentences(language)) {
			for (const [code] of text.matchAll(/(?<![\d.§:/-])[1-5]\d\d(?![\d.])/g)) {
				expect(codes.has(code), `${name}: ${code}`).toBe(true);
			}
		}
	});

	test('does not send a reader from a status to itself', () => {
		for (const [code, {avoid}] of Object.entries(texts[language])) {
			expect(avoid, code).not.toMatch(new RegExp(`(?:send|use|return) ${code}\\b`));
		}
	});
});

test('English is short enough to be read at once', () => {
	for (const [name, text] of sentences('en')) {
		expect(text.length, name).toBeLessThanOrEqual(name.endsWith('meaning') ? 130 : 330);
		expect(text.length, name).toBeGreaterThanOrEqual(20);
		expect(text.replaceAll(/="[^"]*"/g, ''), name).not.toMatch(/['"]/);
	}
});

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

test('Japanese is Japanese, in one style', () => {
	for (const [code, {name}] of Object.entries(texts.ja) as ReadonlyArray<readonly [string, StatusText]>) {
		expect(name, code).toMatch(japanese);
	}

	for (const [name, text] of sentences('ja')) {
		expect(text, name).toMatch(japanese);
		expect(text, name).not.toMatch(/[\uFF61-\uFF9F\uFF10-\uFF19\uFF21-\uFF5A]/);
		expect(text, name).not.toMatch(
			/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}][A-Za-z\d]|[A-Za-z\d][\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
		);
	}
});

test('only where people say something else is there a name beside the phrase', () => {
	expect(Object.values(texts.en).filter(({name}) => name !== undefined)).toEqual([]);
});
