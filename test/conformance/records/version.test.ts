import {expect, it} from 'vitest';
import {begins} from './version.js';

it.each([
	['3', '3.1.3'],
	['3.1', '3.1.3'],
	['24', '24.21.0'],
	['3.1.3', '3.1.3'],
])('%s begins %s', (version, whole) => {
	expect(begins(version, whole)).toBe(true);
});

it.each([
	['3.1', '3.14.0'],
	['4.2', '4.4.0'],
	['1.3', '3.1.3'],
	['3.1.3', '3.1'],
])('%s does not begin %s', (version, whole) => {
	expect(begins(version, whole)).toBe(false);
});
