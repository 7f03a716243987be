import {expect, test} from 'vitest';
import {frameworks} from '../../../source/frameworks/index.js';
import {writers} from '../../frameworks/writers.js';
import {bodyFormats} from '../../../source/response/index.js';
import {registered} from '../../../source/statuses/index.js';
import {responseFor} from '../../frameworks/response.js';
import {plain, span, type Line} from '../../../source/ui/common/lines.js';
import {highlight, mark} from '../../../source/ui/drawing/highlight.js';

const text = (lines: readonly Line[]): string => lines.map(plain).join('\n');

const withSpaces = (code: string): string => code.replaceAll('\t', '    ');

test.each(frameworks.map((framework) => [framework.name, framework] as const))(
	'the code of %s is coloured and otherwise left as it is',
	(_, {id, cannot, language}) => {
		const {snippet} = writers[id];
		for (const status of registered.filter(({code}) => !cannot.includes(code))) {
			for (const format of bodyFormats.filter((each) => each === 'json' || status.code % 100 < 5)) {
				const code = snippet(responseFor(status.code, format));
				const lines = highlight(code, language.highlight);
				expect(text(lines), `${status.code} ${format}`).toBe(withSpaces(code));
				expect(
					lines.flat().some(({tone}) => tone !== undefined),
					`${status.code} ${format}`,
				).toBe(true);
			}
		}
	},
);

test.each(frameworks.map((framework) => [framework.name, framework] as const))(
	'the status is picked out in the code of %s, and nothing else changes',
	(_, {id, cannot, language}) => {
		const {snippet} = writers[id];
		for (const status of registered.filter(({code}) => !cannot.includes(code))) {
			const code = snippet(responseFor(status.code));
			const marked = mark(highlight(code, language.highlight), status.code, 'class4');
			const found = marked.flat().filter(({tone}) => tone === 'class4');
			expect(text(marked), String(status.code)).toBe(withSpaces(code));
			expect(new Set(found.map((each) => each.text)).size, String(status.code)).toBeLessThanOrEqual(1);
			const withoutConstants = code.replaceAll(/\bHTTP_\d{3}_/g, '');
			expect(
				found.length > 0 || id === 'go' || !withoutConstants.includes(String(status.code)),
				String(status.code),
			).toBe(true);
		}
	},
);

test('a language without a grammar, and empty text, are plain lines', () => {
	expect(highlight('a\tb\nc', 'cobol')).toEqual([[span('a    b')], [span('c')]]);
	expect(highlight('', 'json')).toEqual([[]]);
	expect(highlight('x', 'constructor')).toEqual([[span('x')]]);
});

test('only whole numbers are picked out', () => {
	const line = [span('417 4170 x417 1.417 "417"', 'string')];
	expect(mark([line], 417, 'bad')[0]?.filter(({tone}) => tone === 'bad')).toHaveLength(2);
});
