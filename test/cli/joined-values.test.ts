import fc from 'fast-check';
import meow from 'meow';
import {describe, expect, test} from 'vitest';
import {flags} from '../../source/cli/flags.js';
import {joinValues} from '../../source/cli/joined-values.js';
import {readArgv} from '../../source/cli/meow.js';

/** What meow alone makes of the arguments: its flags, or its error. */
const alone = (argv: readonly string[]): unknown => {
	try {
		return meow({importMeta: import.meta, pkg: {}, argv, flags, autoHelp: false, booleanDefault: undefined}).flags;
	} catch (error) {
		return error;
	}
};

describe('meow alone does not find a value, so that it still has to be joined to its flag', () => {
	test.each<[what: string, argv: readonly string[], found: object]>([
		['that is written on to a short flag', ['-fflask'], {framework: 'flask'}],
		[
			'that is written on to a short flag, with a colon in it',
			['-thttps://example.com/'],
			{target: 'https://example.com/'},
		],
		['of a flag that may be repeated, which begins with a dash', ['-H', '-x: y'], {header: ['-x: y']}],
		['where a flag that may be repeated has none', ['-H'], {header: ['']}],
		['where a flag that may be repeated has none after one', ['-H', 'a: b', '-H'], {header: ['a: b', '']}],
		['that is empty, at the end', ['--header='], {header: ['']}],
	])('%s', (_, argv, found) => {
		expect(alone(argv)).not.toMatchObject(found);
		expect(readArgv(argv).flags).toMatchObject(found);
	});
});

test('what meow finds by itself is left to it', () => {
	for (const argv of [
		['417', '--framework', 'flask', '--json'],
		['-f', 'flask'],
		['-d', '-5'],
		['--', '-fflask', '-H'],
	]) {
		expect(joinValues(argv)).toEqual(argv);
	}
});

test('field lines come through whatever they are, in their order', () => {
	const line = fc.string({unit: 'binary'}).filter((text) => text !== '--');
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.constantFrom('-H', '--header'), line), {minLength: 1, maxLength: 4}), (pairs) => {
			expect(readArgv(pairs.flat()).flags.header).toEqual(pairs.map(([, text]) => text));
		}),
	);
});

test('a value is the same however it is written to its flag', () => {
	const value = fc.string({unit: 'binary', minLength: 1}).filter((text) => !/^[-=]/.test(text));
	fc.assert(
		fc.property(value, (text) => {
			const written = [['-d', text], [`-d=${text}`], [`-d${text}`], ['--data', text], [`--data=${text}`]];
			for (const argv of written) {
				expect(readArgv(argv).flags.data, JSON.stringify(argv)).toBe(text);
			}
		}),
	);
});

test('very many arguments are no burden', () => {
	const words = Array.from({length: 100_000}, (_, index) => String(index));
	expect(joinValues(words)).toEqual(words);
});
