import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Timings} from '../../../source/curl/index.js';
import {messagesOf} from '../../../source/i18n/index.js';
import {languages} from '../../../source/language.js';
import {plain, width} from '../../../source/ui/common/lines.js';
import {timingLines} from '../../../source/ui/panes/response/timings.js';

const plainTimings: Timings = {redirect: 0, dns: 0.1, connect: 3.7, tls: 0, firstByte: 9, total: 11};

const drawn = (timings: Timings, size: number, height = 20): readonly string[] =>
	timingLines(timings, messagesOf('en'), {width: size, height}).map(plain);

test('a bar has a cell for each part that took time, and its words say when each part ended', () => {
	expect(drawn(plainTimings, 86)).toEqual([
		' ░▒▒▒▒▒▒▒▒███████████▄▄▄▄  ░ dns 0.1  ▒ connect 3.7  █ first octet 9  ▄ total 11 ms',
	]);
});

test('TLS and redirects are shown where there are any', () => {
	expect(drawn({...plainTimings, tls: 6}, 120)[0]).toContain('▒ connect 3.7  ▓ TLS 6  █ first octet 9');
	expect(drawn({...plainTimings, redirect: 8}, 120)[0]).toMatch(/^ ▞{18}█+▄+ {2}▞ redirects 8 {2}█ first octet 9/);
});

test('a narrow pane has the words under the bar, and a low one the total alone', () => {
	expect(drawn(plainTimings, 53)).toEqual([
		' ░▒▒▒▒▒▒▒▒███████████▄▄▄▄  11 ms',
		' ░ dns 0.1  ▒ connect 3.7  █ first octet 9',
	]);
	expect(drawn(plainTimings, 40, 8)).toEqual([' ░▒▒▒▒▒▒▒▒███████████▄▄▄▄  11 ms']);
});

test('whatever the times are, it fits', () => {
	const time = fc.double({min: 0, max: 40_000, noNaN: true});
	const timings = fc.record({redirect: time, dns: time, connect: time, tls: time, firstByte: time, total: time});
	fc.assert(
		fc.property(
			timings,
			fc.constantFrom(...languages),
			fc.integer({min: 38, max: 160}),
			fc.integer({min: 1, max: 40}),
			(each, language, size, height) => {
				for (const line of timingLines(each, messagesOf(language), {width: size, height})) {
					expect(width(line)).toBeLessThanOrEqual(size);
				}
			},
		),
	);
});
