import {describe, expect, test} from 'vitest';
import {en} from '../../source/i18n/failures/en.js';
import {failure, type Failure} from '../../source/i18n/failures/index.js';
import {failureText} from '../../source/i18n/failures/text.js';
import {languages} from '../../source/language.js';
import {failureLine} from '../../source/print/failure-line.js';

/** Each failure told with values that can be found again. */
const all = Object.entries(en).map(([key, sentence]) => {
	const values = Array.from({length: sentence.length}, (_, index) => `⟨${index}⟩`);
	return [key, values, {key, values} as unknown as Failure] as const;
});

describe.each(languages)('in %s', (language) => {
	test.each(all)('%s is a sentence with all that it is told with', (key, values, told) => {
		const text = failureText(told, language);
		expect(text.length > 0 || key === 'noHint').toBe(true);
		expect(values.filter((value) => !text.includes(value))).toEqual([]);
		expect(text).not.toMatch(/undefined|\[object|\n/);
	});
});

test('no sentence is left in English', () => {
	const joins = ['verbatim', 'noHint', 'badTarget', 'badFlag', 'atPath'];
	const same = all.filter(([, , told]) => failureText(told, 'ja') === failureText(told, 'en')).map(([key]) => key);
	expect(same).toEqual(joins);
});

test('a failure may be a part of another one', () => {
	const told = failure('badTarget', failure('targetExpected', failure('noHost')));
	expect(failureText(told, 'en')).toBe(
		'--target: There is no host in it: expected http: or https:, such as http://localhost:3000/{code}.',
	);
	expect(failureText(told, 'ja')).toMatch(/^--target: ホストがありません。/);
});

test('what it names cannot reach the terminal', () => {
	expect(failureLine(failure('nothingFound', '\u001B[2J\u202E'), 'en')).toMatch(/^nothing found for “␛\[2J<U\+202E>”/);
});
