import {expect, it} from 'vitest';
import type {Recorded} from '../../../source/frameworks/recorded.js';
import type {Verification} from '../results.js';
import {withUnconfirmed} from './confirm.js';
import {digest} from './digest.js';

const made = {version: '3.1.3', server: 'gunicorn 27.0.1', language: 'Python 3.11.7'};

const before: Recorded = {
	...made,
	date: '2026-11-23',
	cells: [{code: 102, result: 'cannot', digest: digest('WSGI has none.'), observed: 'nothing came within 3000 ms'}],
};

const ran = (text: string, observed: string): Verification => ({
	kind: 'ran',
	made,
	results: new Map([
		[102, {result: 'cannot', text, observed}],
		[200, {result: 'ran', text: 'code'}],
	]),
	app: {result: 'ran', code: 429},
});

/** What a run says of 102, whose refusal is recorded. */
const said = (
	text: string,
	observed: string,
	confirmed: readonly number[] = [],
	record: Recorded | undefined = before,
) => {
	const marked = withUnconfirmed(ran(text, observed), record, confirmed);
	return 'results' in marked ? marked.results.get(102)?.result : marked;
};

it('takes a refusal for confirmed whose reason and observation are those of the record', () => {
	expect(said('WSGI has none.', 'nothing came within 3000 ms')).toBe('cannot');
	expect(said('WSGI has none.', 'nothing came within 2900 ms')).toBe('cannot');
});

it('does not where the reason, or the kind of what was seen, is another one', () => {
	expect(said('It was too lazy.', 'nothing came within 3000 ms')).toBe('unconfirmed');
	expect(said('WSGI has none.', 'status code 500, not 102')).toBe('unconfirmed');
});

it('does not where nothing is recorded, or something else than a refusal', () => {
	expect(said('WSGI has none.', 'nothing came within 3000 ms', [], {...before, cells: []})).toBe('unconfirmed');
	const could: Recorded = {...before, cells: [{code: 102, result: 'ran', digest: digest('WSGI has none.')}]};
	expect(said('WSGI has none.', '', [], could)).toBe('unconfirmed');
});

it('takes what is confirmed now', () => {
	expect(said('It was too lazy.', 'status code 500, not 102', [102])).toBe('cannot');
	expect(said('It was too lazy.', 'status code 500, not 102', [103])).toBe('unconfirmed');
});

it('leaves all else as it is', () => {
	const marked = withUnconfirmed(ran('', ''), undefined, []);
	expect('results' in marked && marked.results.get(200)).toEqual({result: 'ran', text: 'code'});
	const missing = {kind: 'missing', reason: 'go is missing'} as const;
	expect(withUnconfirmed(missing, before, [])).toBe(missing);
});
