import type {Language} from '../../../source/language.js';
import {describe, expect, test} from 'vitest';
import {registered} from '../../../source/statuses/index.js';
import {neighboursOf} from '../../../source/statuses/neighbours.js';
import {statusOf} from '../../grid/cell-for.js';
import {after, opened, typed} from '../opened.js';
import {sizes} from '../sizes.js';
import {unofficialOf} from '../states.js';
import {decided} from '../../../source/ui/dialogs/decide.js';
import {contentOf} from '../../../source/ui/panes/contents.js';
import {reduce} from '../../../source/ui/reducers/reduce.js';
import {viewOf} from '../../../source/ui/state/view.js';

const {wide} = sizes;

const aboutText = (code: number, language: Language = 'en'): string =>
	contentOf(viewOf(after(opened(wide, {status: statusOf(code), language}), 'about')), 'about').text;

describe('the about panel', () => {
	test.each(['en', 'ja'] as const)('has everything of every status in %s', (language) => {
		for (const {code, specification, formerNames} of registered) {
			const text = aboutText(code, language).replaceAll(/\s+/g, '');
			const wanted = [specification.document, ...formerNames, ...neighboursOf(code).map((each) => String(each.code))];
			expect(
				wanted.filter((each) => !text.includes(each.replaceAll(/\s+/g, ''))),
				String(code),
			).toEqual([]);
		}
	});

	test('← and → choose one of those that it is taken for, and Enter goes there', () => {
		const about = after(opened(wide, {status: statusOf(401)}), 'about');
		const codes = neighboursOf(401).map(({code}) => code);
		expect(codes).toEqual([403, 407, 511]);
		expect(after(about, 'run').status.code).toBe(403);
		expect(after(about, 'next-framework', 'run').status.code).toBe(407);
		expect(after(about, 'previous-framework', 'run').status.code).toBe(511);
		expect(after(about, 'next-framework').framework).toBe(about.framework);
		expect(after(about, 'run')).toMatchObject({shown: 'about', neighbour: 0});
	});

	test('Enter stays where a status is taken for no other', () => {
		const alone = registered.find(({code}) => neighboursOf(code).length === 0);
		const about = after(opened(wide, alone === undefined ? {} : {status: alone}), 'about');
		expect(after(about, 'next-framework', 'run').status).toBe(alone);
	});
});

describe('the questions', () => {
	test('lead to a status, and d goes back to the last one', () => {
		const end = typed(after(opened(wide), 'decide'), 'yyy');
		expect(end).toMatchObject({status: statusOf(503), dialog: {kind: 'none'}, shown: 'code'});
		expect(end.notice?.text).toContain('503 Service Unavailable');
		expect(after(end, 'decide').dialog).toMatchObject({kind: 'decide', answers: ['yes', 'yes'], index: 0});
		expect(after(end, 'next-status', 'decide').dialog).toMatchObject({kind: 'decide', answers: []});
	});

	test.each([
		['down', [], 1],
		['up', [], 0],
		['enter', ['yes'], 0],
		['y', ['yes'], 0],
		['n', ['no'], 0],
	])('%s gives %j and stands at %d', (key, answers, index) => {
		const state = reduce(after(opened(wide), 'decide'), {
			type: 'dialog-key',
			key,
			text: key.length === 1 ? key : '',
		});
		expect(state.dialog).toEqual({kind: 'decide', answers, index});
	});

	test('← takes an answer back, and closes them at the first question', () => {
		const second = typed(after(opened(wide), 'decide'), 'n');
		const left = (state: typeof second): typeof second => reduce(state, {type: 'dialog-key', key: 'left', text: ''});
		expect(left(second).dialog).toEqual({kind: 'decide', answers: [], index: 1});
		expect(left(left(second)).dialog).toEqual({kind: 'none'});
	});

	test('can be opened with answers', () => {
		expect(decided(opened(wide), ['no']).dialog).toMatchObject({kind: 'decide', answers: ['no']});
		expect(decided(opened(wide), ['yes', 'yes', 'yes']).status.code).toBe(503);
	});
});

describe('the unofficial statuses', () => {
	test('are shown and hidden by x, and a selected one gives way', () => {
		const shown = after(opened(wide), 'unofficial');
		const last = after(shown, 'last');
		expect(last.status.unofficial?.key).toBe('linkedin-999');
		expect(after(last, 'unofficial')).toMatchObject({showsUnofficial: false, status: statusOf(511)});
		expect(after(shown, 'unofficial')).toMatchObject({showsUnofficial: false, status: shown.status});
	});

	test.each([
		['nginx-494', 'HTTP/1.1 400 Bad Request', false],
		['nginx-444', '', false],
		['nginx-499', '', false],
		['cloudflare-520', 'HTTP/1.1 520 ', true],
		['linkedin-999', 'HTTP/1.1 999 ', false],
	] as const)('%s: a client receives “%s”, and an application can send it: %s', (key, line, hasCode) => {
		const {cell} = viewOf(opened(wide, {status: unofficialOf(key)}));
		const [first = ''] = new TextDecoder().decode(cell.octets).split('\r\n');
		expect(line === '' ? first : first.slice(0, line.length)).toBe(line);
		expect(cell.snippet !== undefined).toBe(hasCode);
	});
});
