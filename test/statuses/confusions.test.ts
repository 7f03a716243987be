import {expect, test} from 'vitest';
import {confusionKey, confusions, type ConfusionText} from '../../source/statuses/confusions.js';
import {findByCode} from '../../source/statuses/index.js';
import {confusionTexts as english} from '../../source/statuses/texts/en/confusions.js';
import {confusionTexts as japanese} from '../../source/statuses/texts/ja/confusions.js';

const keys = confusions.map((confusion) => confusionKey(confusion));

test('a group holds registered codes, each once and in order', () => {
	for (const {codes} of confusions) {
		expect(codes.length, codes.join('/')).toBeGreaterThan(1);
		expect(codes).toEqual([...new Set(codes)].toSorted((a, b) => a - b));
		expect(codes.filter((code) => findByCode(code) === undefined)).toEqual([]);
	}
});

test('the groups are in order, and none is there twice', () => {
	expect(keys).toEqual([...new Set(keys)].toSorted());
});

test('the groups that people ask about most are there', () => {
	expect(keys).toEqual(
		expect.arrayContaining([
			'401/403',
			'403/404',
			'404/410',
			'400/415/422',
			'301/302/303/307/308',
			'409/412/428',
			'412/417',
			'413/414/431',
			'429/503',
			'500/502/503/504',
			'405/501',
			'406/415',
			'408/504',
			'200/201/202/204',
			'204/205/304',
			'206/416',
			'401/407/511',
			'101/426',
			'208/508',
		]),
	);
});

test('each names the section that decides', () => {
	for (const {codes, specification} of confusions) {
		const {document, section, url} = specification;
		expect(section, codes.join('/')).toMatch(/^\d+(?:\.\d+)*$/);
		expect(url).toBe(
			`https://www.rfc-editor.org/rfc/${document.toLowerCase().replace(' ', '')}.html#section-${section}`,
		);
	}
});

test.each([
	['English', english, /^[A-Z][^\n]*\?$/, /^[A-Z][^\n]*\.$/],
	['Japanese', japanese, /^[^\n]*？$/, /^[^\n]*。$/],
] as const)('each has one question in %s, and one short answer for each code', (_, texts, question, sentence) => {
	expect(Object.keys(texts)).toEqual(keys);
	for (const [key, text] of Object.entries<ConfusionText>(texts)) {
		expect(text.question, key).toMatch(question);
		expect(text.question.length, key).toBeLessThanOrEqual(100);
		expect(Object.keys(text.answers).join('/')).toBe(key);
		for (const [code, answer] of Object.entries(text.answers)) {
			expect(answer, `${key} ${code}`).toMatch(sentence);
			expect(answer, `${key} ${code}`).not.toContain(code);
			expect(answer.length, `${key} ${code}`).toBeLessThanOrEqual(110);
		}
	}
});
