import {describe, expect, test} from 'vitest';
import {withAnswers} from '../../../source/ui/dialogs/decide.js';
import {statusOf} from '../../grid/cell-for.js';
import {after, heard, opened, typed} from '../opened.js';
import {sizes} from '../sizes.js';

const {wide} = sizes;

describe('the questions', () => {
	test('lead to a status, and d goes back to the last question', () => {
		const end = typed(after(opened(wide), 'decide'), 'yyy');
		expect(end).toMatchObject({status: statusOf(503), dialog: {kind: 'none'}, shown: 'code'});
		expect(end.notice?.text).toContain('503 Service Unavailable');
		expect(after(end, 'decide').dialog).toMatchObject({kind: 'decide', answers: ['yes', 'yes'], index: 0});
		expect(after(end, 'next-status', 'decide').dialog).toMatchObject({kind: 'decide', answers: []});
	});

	test.each([
		[['down'], [], 1],
		[['up'], [], 0],
		[['enter'], ['yes'], 0],
		[['down', 'enter'], ['no'], 0],
		[['right'], ['yes'], 0],
		[['y'], ['yes'], 0],
		[['n'], ['no'], 0],
		[['n', 'left'], [], 1],
		[['y', 'backspace'], [], 0],
		[['backspace'], [], 0],
		[['q'], [], 0],
	])('%j gives %j and stands at %d', (keys, answers, index) => {
		expect(heard(opened(wide), 'd', ...keys).dialog).toEqual({kind: 'decide', answers, index});
	});

	test('← closes them at the first question, Esc at any', () => {
		expect(heard(opened(wide), 'd', 'left').dialog).toEqual({kind: 'none'});
		expect(heard(opened(wide), 'd', 'y', 'escape').dialog).toEqual({kind: 'none'});
	});

	test('can be opened with answers', () => {
		expect(withAnswers(opened(wide), ['no']).dialog).toMatchObject({kind: 'decide', answers: ['no']});
		expect(withAnswers(opened(wide), ['yes', 'yes', 'yes']).status.code).toBe(503);
	});
});
