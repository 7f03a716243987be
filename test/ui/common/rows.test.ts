import {stripVTControlCharacters} from 'node:util';
import {Chalk} from 'chalk';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import Output from '../../../node_modules/ink/build/output.js';
import {composeRows, type Operation} from '../../../source/ui/common/rows.js';

const chalk = new Chalk({level: 1});

const size = {width: 40, height: 6};

const write = (x: number, y: number, text: string): Extract<Operation, {type: 'write'}> => ({
	type: 'write',
	x,
	y,
	text,
	transformers: [],
});

/** The same operations through Ink's own cells. */
const ofInk = (operations: readonly Operation[]): string => {
	const output = new Output(size);
	for (const operation of operations) {
		if (operation.type === 'write') {
			output.write(operation.x, operation.y, operation.text, {transformers: [...operation.transformers]});
		}
	}

	return output.get().output;
};

const word = fc.string({unit: fc.constantFrom(...'ab ─│…'), maxLength: 6});
const line = fc
	.tuple(word, word, fc.constantFrom('', '見つからない'))
	.map(([start, bold, wide]) => `${start}${chalk.bold(bold)}${wide}`);
const block = fc.array(line, {minLength: 1, maxLength: 4}).map((lines) => lines.join('\n'));

test('texts beside each other look as Ink draws them', () => {
	fc.assert(
		fc.property(block, block, fc.nat(4), fc.nat(8), fc.nat(2), (left, right, top, under, gap) => {
			const operations = [write(30 - gap, under, right), write(gap, top, left)];
			const rows = composeRows(operations, size.height);
			expect(stripVTControlCharacters(rows ?? '')).toBe(stripVTControlCharacters(ofInk(operations)));
		}),
	);
});

test('styles stay as they were written', () => {
	expect(composeRows([write(2, 0, 'a\u001B[1mb\u001B[22m'), write(6, 0, '\u001B[31mc\u001B[39m')], 2)).toBe(
		'  a\u001B[1mb\u001B[22m  \u001B[31mc\u001B[39m\n',
	);
});

test('each line goes through the transformers, the innermost first', () => {
	const operation = {
		...write(0, 0, 'a\nb'),
		transformers: [(text: string, index: number) => `${text}${index}`, (text: string) => `<${text}>`],
	};
	expect(composeRows([operation], 2)).toBe('<a0>\n<b1>');
});

test.each([
	['overlap', [write(0, 0, 'abc'), write(2, 0, 'd')]],
	['are clipped', [{type: 'clip'} as const, write(0, 0, 'a'), {type: 'unclip'} as const]],
])('where texts %s, Ink has to draw them', (_, operations) => {
	expect(composeRows(operations, 1)).toBeUndefined();
});
