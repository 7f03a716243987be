import {expect, test} from 'vitest';
import {createContext} from '../../../source/server/routing/context.js';
import {delayFrom, drawTime, type Delay} from '../../../source/server/query/times.js';
import {date} from '../client.js';

const grammar = {problem: 'takes 300ms, 100ms..1s or normal:300ms:50ms'};
const limit = {problem: 'takes at most 60s'};

test.each([
	['300ms', {kind: 'uniform', low: 300, high: 300}],
	['2s', {kind: 'uniform', low: 2000, high: 2000}],
	['1.5s', {kind: 'uniform', low: 1500, high: 1500}],
	['0s', {kind: 'uniform', low: 0, high: 0}],
	['60s', {kind: 'uniform', low: 60_000, high: 60_000}],
	['100ms..1s', {kind: 'uniform', low: 100, high: 1000}],
	['normal:300ms:50ms', {kind: 'normal', mean: 300, deviation: 50}],
	['60.001s', limit],
	['1s..61s', limit],
	['61000ms', limit],
	['normal:1s:61s', limit],
	['1s..100ms', {problem: 'takes the shorter time first'}],
	['300', grammar],
	['-1s', grammar],
	['1m', grammar],
	['', grammar],
	['..', grammar],
	['1s..', grammar],
	['1s..2s..3s', grammar],
	['normal:1s', grammar],
	['normal:1s:1s:1s', grammar],
	['normal:', grammar],
	['1s\n', grammar],
	['Infinitys', grammar],
])('%j', (text, expected) => {
	expect(delayFrom(text)).toEqual(expected);
});

const drawn = (text: string): number[] => {
	const {random} = createContext(
		() => '',
		() => date,
	);
	return Array.from({length: 10_000}, () => drawTime(delayFrom(text) as Delay, () => random('times'))).sort(
		(one, other) => one - other,
	);
};
const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;

test('a range is drawn from evenly', () => {
	const all = drawn('100ms..1s');
	expect(all[0]).toBeGreaterThanOrEqual(100);
	expect(all.at(-1)).toBeLessThan(1000);
	expect(mean(all)).toBeCloseTo(550, -1.3);
});

test('a normal distribution has its mean and its deviation', () => {
	const all = drawn('normal:300ms:50ms');
	expect(mean(all)).toBeCloseTo(300, -0.7);
	expect(Math.sqrt(mean(all.map((each) => (each - 300) ** 2)))).toBeCloseTo(50, -0.7);
});

test('nothing that is drawn is below 0 or above the limit', () => {
	const all = drawn('normal:30s:60s');
	expect([all[0], all.at(-1)]).toEqual([0, 60_000]);
});
