import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createContext} from '../../../source/server/routing/context.js';
import {date} from '../client.js';

const create = () =>
	createContext(
		() => 'http://127.0.0.1:4170',
		() => date,
	);
const sequence = (seed?: string): number[] => {
	const {random} = create();
	return Array.from({length: 100}, () => random(seed));
};

test('each key is counted for itself', () => {
	const {count} = create();
	expect(['a', 'b', 'a', 'a', 'b', '__proto__', '__proto__'].map((key) => count(key))).toEqual([0, 0, 1, 2, 1, 0, 1]);
});

test('long keys are told apart by their last character', () => {
	const {count} = create();
	const long = 'x'.repeat(10_000);
	expect(['a', 'b', 'a', 'b'].map((end) => count(long + end))).toEqual([0, 0, 1, 1]);
});

test('a seed repeats its sequence, and another begins another one', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (seed, other) => {
			expect(sequence(seed)).toEqual(sequence(seed));
			expect(sequence(seed).every((each) => each >= 0 && each < 1)).toBe(true);
			expect(seed === other || sequence(seed).join() !== sequence(other).join()).toBe(true);
		}),
	);
	expect(sequence()).not.toEqual(sequence());
});

test('the numbers of a seed are spread evenly', () => {
	const {random} = create();
	const tenths = Array.from({length: 10}, () => 0);
	for (let index = 0; index < 10_000; index++) {
		const tenth = Math.floor(random('7') * 10);
		tenths[tenth] = (tenths[tenth] ?? 0) + 1;
	}

	expect(Math.min(...tenths)).toBeGreaterThan(900);
	expect(Math.max(...tenths)).toBeLessThan(1100);
});

test('the oldest of very many keys is forgotten, and the others are not', () => {
	const {count} = create();
	for (let index = 0; index < 10_001; index++) {
		count(String(index));
	}

	expect([count('1'), count('10000'), count('0')]).toEqual([1, 1, 0]);
});
