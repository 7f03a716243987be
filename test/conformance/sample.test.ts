import {expect, it} from 'vitest';
import {frameworks} from '../../source/frameworks/index.js';
import {sample} from './sample.js';

const isProven = (framework: {readonly id: string}): boolean => framework.id !== 'go';
const on = (date: string, most: number): readonly string[] =>
	sample(frameworks, isProven, most, new Date(date)).map(({id}) => id);

it('always has what is not proven, and others up to the number', () => {
	expect(on('2026-11-24', 0)).toEqual(['go']);
	expect(on('2026-11-24', 3)).toHaveLength(3);
	expect(on('2026-11-24', 3)).toContain('go');
	expect(on('2026-11-24', 1000)).toEqual(frameworks.map(({id}) => id));
});

it('comes round to all of them', () => {
	const days = Array.from({length: frameworks.length}, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`);
	const seen = new Set(days.slice(0, 30).flatMap((date) => on(date, 3)));
	expect([...seen].sort()).toEqual(
		frameworks
			.slice(0, 60)
			.map(({id}) => id)
			.sort(),
	);
});
