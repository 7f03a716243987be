import {expect, test} from 'vitest';
import {summarise} from '../../source/frameworks/summary.js';
import type {VerifiedFile} from '../../source/frameworks/recorded.js';

const runOn = {version: '3.1.3', server: 'gunicorn 27.0.1', language: 'Python 3.11.7', date: '2026-11-25'};

const record: VerifiedFile = {
	flask: {
		...runOn,
		app: {result: 'ran', code: 429},
		cells: {
			102: {result: 'cannot', reason: 'WSGI has none.', observed: 'no final response after 102'},
			200: {result: 'ran', digest: 'a'},
			404: {result: 'ran', digest: 'b'},
			500: {result: 'failed', reason: 'nothing came', digest: 'c'},
		},
	},
};

test('the summary has what was seen, and no digest', () => {
	expect(summarise(record, () => [])).toEqual({
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
	expect(summarise(record, () => [102, 404, 418])['flask']).toMatchObject({
		ran: [200],
		changed: [102, 404],
		cannot: {},
		failed: {500: 'nothing came'},
	});
});
