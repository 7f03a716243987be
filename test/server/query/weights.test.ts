import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createContext} from '../../../source/server/routing/context.js';
import {pick, weightedFrom, type Weighted} from '../../../source/server/query/weights.js';
import {date} from '../client.js';

const read = (text: string): readonly Weighted[] => {
	const weighted = weightedFrom(text);
	if ('problem' in weighted) {
		throw new Error(weighted.problem);
	}

	return weighted;
};

test.each([
	['417', [[417, 1]]],
	[
		'200,503',
		[
			[200, 1],
			[503, 1],
		],
	],
	[
		'200:0.9,503:0.1',
		[
			[200, 0.9],
			[503, 0.1],
		],
	],
	[
		'200:0,503:.5,299:1.',
		[
			[200, 0],
			[503, 0.5],
			[299, 1],
		],
	],
])('%s', (text, expected) => {
	expect(read(text).map(({status, weight}) => [status.code, weight])).toEqual(expected);
});

test.each([
	['600', 'A status code here is one of 100–104 or 200–599, not "600".'],
	['200,', 'A status code here is one of 100–104 or 200–599, not "".'],
	['200,abc', 'A status code here is one of 100–104 or 200–599, not "abc".'],
	['200:', 'A weight is a number such as 0.9, as in 200:0.9,503:0.1, not "".'],
	['200:-1', 'A weight is a number such as 0.9, as in 200:0.9,503:0.1, not "-1".'],
	['200:1e9', 'A weight is a number such as 0.9, as in 200:0.9,503:0.1, not "1e9".'],
	['200:0.5:1', 'A weight is a number such as 0.9, as in 200:0.9,503:0.1, not "0.5:1".'],
	['200:.', 'A weight is a number such as 0.9, as in 200:0.9,503:0.1, not ".".'],
	['200:0,503:0', 'One weight at least is more than 0.'],
	[Array.from({length: 101}, () => '200').join(','), 'At most 100 statuses can be weighed.'],
])('%s is wrong', (text, reason) => {
	expect(weightedFrom(text)).toEqual({problem: reason});
});

test('each is chosen as often as its weight says', () => {
	const {random} = createContext(
		() => '',
		() => date,
	);
	const weighted = read('200:0.9,503:0.1,404:0');
	const counts = new Map<number | undefined, number>();
	for (let index = 0; index < 10_000; index++) {
		const code = pick(weighted, () => random('weights'))?.code;
		counts.set(code, (counts.get(code) ?? 0) + 1);
	}

	expect([...counts.keys()].sort()).toEqual([200, 503]);
	expect(counts.get(503)).toBeGreaterThan(900);
	expect(counts.get(503)).toBeLessThan(1100);
});

test('one of those that weigh something is always chosen', () => {
	const weight = fc.oneof(
		fc.constant(0),
		fc.integer({min: 1, max: 999_999_999}),
		fc.double({min: 0.001, max: 1, noNaN: true}),
	);
	const chance = fc.oneof(
		fc.constant(0),
		fc.constant(1 - 2 ** -32),
		fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}),
	);
	fc.assert(
		fc.property(fc.array(weight, {minLength: 1}), chance, (weights, random) => {
			const weighted = weights.map((each, index) => ({...(read(String(200 + index))[0] as Weighted), weight: each}));
			const chosen = pick(weighted, () => random);
			const possible = weighted.filter((each) => each.weight > 0).map(({status}) => status);
			expect(possible.length === 0 ? chosen === undefined : possible.some((status) => status === chosen)).toBe(true);
		}),
	);
});
