import {expect, test} from 'vitest';
import {summarise} from '../../source/frameworks/summary.js';
import type {Records} from '../../source/frameworks/recorded.js';

const runOn = {version: '3.1.3', server: 'gunicorn 27.0.1', language: 'Python 3.11.7', date: '2026-11-25'};

const records: Records = {
	flask: {
		...runOn,
		app: {result: 'ran', code: 429},
		cells: [
			{code: 102, result: 'cannot', digest: 'd', observed: 'no final response after 102'},
			{code: 200, result: 'ran', digest: 'a'},
			{code: 404, result: 'ran', digest: 'b'},
			{code: 500, result: 'failed', digest: 'c', observed: 'nothing came'},
		],
	},
};

test('the summary has what was seen, and no digest', () => {
	expect(summarise(records, () => [])).toEqual({
		flask: {
			...runOn,
			app: {result: 'ran', code: 429},
			ran: [200, 404],
			valid: [],
			changed: [],
			cannot: {102: 'no final response after 102'},
			failed: {500: 'nothing came'},
		},
	});
});

test('what changed after it was run counts as nothing else', () => {
	expect(summarise(records, () => [102, 404, 418])['flask']).toMatchObject({
		ran: [200],
		changed: [102, 404],
		cannot: {},
		failed: {500: 'nothing came'},
	});
});
