import {expect, it} from 'vitest';
import {javaFile, palantir, spring} from '../../../source/frameworks/code/java.js';

const long = 'x'.repeat(130);

it.each([
	['spring', spring, ['return response.text("""', '        one', `        ${long}`, '', '        two""");', '']],
	['palantir', palantir, ['return response.text("""', '    one', `    ${long}`, '', '    two""");', '']],
] as const)('%s keeps every line of a text block, also one that is too long', (_, {callWithText, statement}, lines) => {
	const doc = statement('return response', [callWithText('text', `one\n${long}\n\ntwo`)]);
	expect(javaFile([], [doc])).toBe(lines.join('\n'));
});

it('spring fills lines with arguments that do not fit on one', () => {
	const values = Array.from({length: 4}, () => `"${'x'.repeat(40)}"`);
	expect(javaFile([], [spring.statement('return it', [spring.call('is', ...values), spring.call('so')])])).toBe(
		[
			'return it',
			`    .is(${values.slice(0, 2).join(', ')},`,
			`            ${values.slice(2).join(', ')})`,
			'    .so();',
			'',
		].join('\n'),
	);
});

it('palantir moves arguments that do not fit to a line of their own, or to one each', () => {
	const statement = (length: number): string => {
		const values = Array.from({length: 2}, () => `"${'x'.repeat(length)}"`);
		return javaFile(
			[],
			[palantir.statement('return it', [palantir.call('isSoAndSo', ...values), palantir.call('so')])],
		);
	};

	expect(statement(48).split('\n')).toEqual([
		'return it',
		'        .isSoAndSo(',
		`                "${'x'.repeat(48)}", "${'x'.repeat(48)}")`,
		'        .so();',
		'',
	]);
	expect(statement(60).split('\n')).toEqual([
		'return it',
		'        .isSoAndSo(',
		`                "${'x'.repeat(60)}",`,
		`                "${'x'.repeat(60)}")`,
		'        .so();',
		'',
	]);
});

it('palantir begins no call of a chain behind column 80', () => {
	const statement = (length: number): string =>
		javaFile([], [palantir.statement('x'.repeat(length), [palantir.call('is'), palantir.call('so')])]);
	expect(statement(75)).toBe(`${'x'.repeat(75)}.is().so();\n`);
	expect(statement(76)).toBe(`${'x'.repeat(76)}\n        .is()\n        .so();\n`);
});
