import {expect, it} from 'vitest';
import type {Recorded} from '../../../source/frameworks/recorded.js';
import {digest} from './digest.js';
import {inFormerWords, isWhole, recordOf, textOf, type Whole} from './write.js';

const made = {version: '5.3.0', server: 'Node.js 24.21.0', language: 'Node.js 24.21.0'};

const now = new Date('2026-11-23T23:59:00Z');

const run: Whole = {
	kind: 'ran',
	made,
	results: new Map([
		[417, {result: 'failed', text: 'a', observed: 'nothing came'}],
		[104, {result: 'cannot', text: 'It has no call for it.', observed: 'nothing came within 3000 ms'}],
		[200, {result: 'ran', text: 'b'}],
	]),
	app: {result: 'ran', code: 429},
};

const recorded: Recorded = {
	...made,
	date: '2026-11-23',
	app: {result: 'ran', code: 429},
	cells: [
		{code: 104, result: 'cannot', digest: digest('It has no call for it.'), observed: 'nothing came within 3000 ms'},
		{code: 200, result: 'ran', digest: digest('b')},
		{code: 417, result: 'failed', digest: digest('a'), observed: 'nothing came'},
	],
};

it('digests a text', () => {
	expect(digest('a')).toBe('ca978112ca1bbdca');
});

it('records a run by status codes, with digests in place of what the source says', () => {
	expect(recordOf(run, now)).toEqual(recorded);
});

it('records what is valid with the schema that says so, and neither server nor app', () => {
	const validated = {version: '1.32.0', schema: 'Istio 1.32.0'};
	expect(
		recordOf({kind: 'validated', made: validated, results: new Map([[200, {result: 'valid', text: 'b'}]])}, now),
	).toEqual({...validated, date: '2026-11-23', cells: [{code: 200, result: 'valid', digest: digest('b')}]});
});

it('does not record a run whose app could not be installed', () => {
	expect(isWhole(run)).toBe(true);
	expect(isWhole({...run, app: {result: 'missing', code: 429, reason: 'npm does not answer'}})).toBe(false);
	expect(isWhole({kind: 'missing', reason: 'go is missing'})).toBe(false);
});

it('has a line for each cell', () => {
	const text = textOf(recorded);
	expect(JSON.parse(text)).toEqual(recorded);
	expect(text.split('\n').slice(1, -2)).toEqual(
		recorded.cells.map((cell) => expect.stringContaining(`"code":${cell.code},`) as string),
	);
	expect(text).toMatch(/^\{"version":.*"cells":\[\n[^]*\n\]\}\n$/);
});

it('keeps the words of the record before where it says the same', () => {
	const before: Recorded = {
		...recorded,
		cells: recorded.cells.map((cell) => ({...cell, ...(cell.code === 104 && {observed: 'nothing came within 1 ms'})})),
	};
	expect(inFormerWords(recorded, before).cells).toEqual(before.cells);
	expect(inFormerWords(recorded, undefined)).toEqual(recorded);
	const another = {...before, cells: before.cells.map((cell) => ({...cell, digest: digest('another')}))};
	expect(inFormerWords(recorded, another)).toEqual(recorded);
});
