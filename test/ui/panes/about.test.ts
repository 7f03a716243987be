import type {Language} from '../../../source/language.js';
import {describe, expect, test} from 'vitest';
import {registered} from '../../../source/statuses/index.js';
import {neighboursOf} from '../../../source/statuses/neighbours.js';
import {statusOf} from '../../grid/cell-for.js';
import {after, opened} from '../opened.js';
import {sizes} from '../sizes.js';
import {contentOf} from '../../../source/ui/panes/contents.js';
import {viewOf} from '../../../source/ui/state/view.js';

const {wide} = sizes;

const aboutText = (code: number, language: Language = 'en'): string =>
	contentOf(viewOf(after(opened(wide, {status: statusOf(code), language}), 'about')), 'about').text;

describe('the about panel', () => {
	test.each(['en', 'ja'] as const)('has all of every status in %s', (language) => {
		for (const {code, specification, formerNames} of registered) {
			const text = aboutText(code, language).replaceAll(/\s+/g, '');
			const wanted = [specification.document, ...formerNames, ...neighboursOf(code).map((each) => String(each.code))];
			expect(
				wanted.filter((each) => !text.includes(each.replaceAll(/\s+/g, ''))),
				String(code),
			).toEqual([]);
		}
	});

	test('← and → choose a status that it is often confused with, and Enter goes there', () => {
		const about = after(opened(wide, {status: statusOf(401)}), 'about');
		const codes = neighboursOf(401).map(({code}) => code);
		expect(codes).toEqual([403, 407, 511]);
		expect(after(about, 'run').status.code).toBe(403);
		expect(after(about, 'next-framework', 'run').status.code).toBe(407);
		expect(after(about, 'previous-framework', 'run').status.code).toBe(511);
		expect(after(about, 'next-framework').framework).toBe(about.framework);
		expect(after(about, 'run')).toMatchObject({shown: 'about', neighbour: 0});
	});

	test('Enter does nothing on a status that is confused with no other', () => {
		const alone = registered.find(({code}) => neighboursOf(code).length === 0);
		const about = after(opened(wide, alone === undefined ? {} : {status: alone}), 'about');
		expect(after(about, 'next-framework', 'run').status).toBe(alone);
	});
});
