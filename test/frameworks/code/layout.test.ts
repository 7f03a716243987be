import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	block,
	broken,
	chain,
	group,
	hardline,
	hardlineWithoutBreak,
	hug,
	ifBreak,
	indent,
	join,
	line,
	lines,
	list,
	paragraphs,
	softline,
	softlineBy,
	type Doc,
} from '../../../source/frameworks/code/doc.js';
import {file, print} from '../../../source/frameworks/code/layout.js';

const at = (width: number, doc: Doc): readonly string[] => print(doc, {width, step: '  '}).split('\n');

const call = (callee: string, items: readonly Doc[]): Doc => list(`${callee}(`, items, ')', {hasLastComma: true});

describe('a group', () => {
	const doc = group(['(', indent([softline, 'one', line, 'two']), softline, ')']);

	it('is on one line where it fits, to the last column', () => {
		expect(at(9, doc)).toEqual(['(one two)']);
	});

	it('is broken at each of its lines where it does not', () => {
		expect(at(8, doc)).toEqual(['(', '  one', '  two', ')']);
	});

	it('has to leave room for what follows it on its line', () => {
		expect(at(10, [doc, ';'])).toEqual(['(one two);']);
		expect(at(9, [doc, ';'])).toEqual(['(', '  one', '  two', ');']);
		expect(at(9, [doc, hardline, 'more'])).toEqual(['(one two)', 'more']);
	});

	it('may fit in one that is broken', () => {
		expect(at(9, group(['a', line, doc]))).toEqual(['a', '(one two)']);
	});

	it('is broken around the end of a line, but for one in a literal', () => {
		expect(at(9, group(['a', hardline, 'b', line, 'c']))).toEqual(['a', 'b', 'c']);
		expect(at(9, group(['a', hardlineWithoutBreak, 'b', line, 'c']))).toEqual(['a', 'b c']);
	});

	it('is broken around one that has to be', () => {
		expect(at(9, group(['a', line, broken(group(['b', line, 'c']))]))).toEqual(['a', 'b', 'c']);
	});

	it('may be limited by its own columns, whatever the line', () => {
		expect(at(80, ['before ', group(['one', line, 'two'], 7)])).toEqual(['before one two']);
		expect(at(80, ['before ', group(['one', line, 'two'], 6)])).toEqual(['before one', 'two']);
	});

	it('may be limited by the column where a part of it begins', () => {
		const limited = (column: number): Doc => group(['one', softlineBy(column), '.two()']);
		expect(at(80, limited(3))).toEqual(['one.two()']);
		expect(at(80, limited(2))).toEqual(['one', '.two()']);
	});

	it('has other text where it is broken', () => {
		const doc = group([ifBreak('broken'), softline, ifBreak('', 'flat')]);
		expect(at(4, doc)).toEqual(['flat']);
		expect(at(3, doc)).toEqual(['broken', '']);
	});
});

describe('a list', () => {
	it('has a comma after its last item only where it is broken', () => {
		expect(at(9, call('f', ['1', '2', '3']))).toEqual(['f(', '  1,', '  2,', '  3,', ')']);
		expect(at(10, call('f', ['1', '2', '3']))).toEqual(['f(1, 2, 3)']);
		expect(at(3, list('[', ['1', '2'], ']'))).toEqual(['[', '  1,', '  2', ']']);
	});

	it('has spaces inside its brackets only where it is flat and has items', () => {
		expect(at(9, list('{', ['a: 1'], '}', {hasSpaces: true}))).toEqual(['{ a: 1 }']);
		expect(at(7, list('{', ['a: 1'], '}', {hasSpaces: true}))).toEqual(['{', '  a: 1', '}']);
		expect(at(9, list('{', [], '}', {hasSpaces: true, hasLastComma: true}))).toEqual(['{}']);
	});
});

describe('a list of which one item is broken', () => {
	const object = list('{', ['one: 1', 'two: 2'], '}', {hasSpaces: true, hasLastComma: true});
	const hugged = (before: string): Doc => [hug('f(', [before, object], ')', 1, {hasLastComma: true}), ';'];

	it('is flat where it fits', () => {
		expect(at(27, hugged('a'))).toEqual(['f(a, { one: 1, two: 2 });']);
	});

	it('is broken in that item, between brackets that stay', () => {
		expect(at(24, hugged('a'))).toEqual(['f(a, {', '  one: 1,', '  two: 2,', '});']);
	});

	it('is broken at every item where the others leave no room', () => {
		expect(at(24, hugged('a'.repeat(20)))).toEqual(['f(', `  ${'a'.repeat(20)},`, '  { one: 1, two: 2 },', ');']);
	});
});

describe('a chain', () => {
	it('is on one line, or has a line for each call', () => {
		const doc = [chain('it', ['.is()', '.so()'], {levels: 2}), ';'];
		expect(at(13, doc)).toEqual(['it.is().so();']);
		expect(at(12, doc)).toEqual(['it', '    .is()', '    .so();']);
	});

	it('may be on one line only where no call begins behind a column', () => {
		expect(at(80, chain('it', ['.is()', '.so()'], {by: 7}))).toEqual(['it.is().so()']);
		expect(at(80, chain('it', ['.is()', '.so()'], {by: 6}))).toEqual(['it', '  .is()', '  .so()']);
	});

	it('may hold the lines of a literal, which are as deep as it is', () => {
		const text = ['.text("""', indent(['one', 'two'].map((each) => [hardlineWithoutBreak, each])), '""")'];
		expect(at(20, chain('it', [text, '.so()'], {levels: 2}))).toEqual(['it.text("""', '  one', '  two""").so()']);
		expect(at(10, chain('it', [text, '.so()']))).toEqual(['it', '  .text("""', '    one', '    two""")', '  .so()']);
	});
});

describe('lines', () => {
	it('are deeper in a block, but for empty ones and those of a text that has several', () => {
		const doc = block('if {', ['a', '', block('if {', ['`b\nc`']), 'd'], '}');
		expect(at(80, doc)).toEqual(['if {', '  a', '', '  if {', '    `b', 'c`', '  d', '}']);
	});

	it('are in paragraphs with an empty line between those that are not empty', () => {
		expect(at(80, paragraphs([['a', 'b'], [], ['c']]))).toEqual(['a', 'b', '', 'c']);
		expect(file(['a', 'b'], {width: 80, step: ' '})).toBe('a\nb\n');
	});
});

/** Texts as those of literals, and calls and lists of them. */
const {doc: code} = fc.letrec<{doc: Doc; items: Doc[]}>((tie) => ({
	doc: fc.oneof(
		{depthSize: 'small'},
		fc.stringMatching(/^"[a-z]{0,12}"$/),
		tie('items').map((items) => call('call', items)),
		tie('items').map((items) => list('{', items, '}', {hasSpaces: true, hasLastComma: true})),
		tie('items').map((items) => hug('hug(', items, ')', items.length - 1, {hasLastComma: true})),
		fc.tuple(tie('doc'), tie('doc')).map(([left, right]) => ['name = ', left, ' + ', right]),
	),
	items: fc.array(tie('doc'), {minLength: 1, maxLength: 4}),
}));

const widths = fc.integer({min: 1, max: 60});

describe('whatever is laid out', () => {
	const withoutLayout = (text: string): string => text.replaceAll(/\s|,(?=\s*[)}\]])/g, '');

	it('differs in white space and last commas only', () => {
		fc.assert(
			fc.property(code, widths, (doc, width) => {
				expect(withoutLayout(at(width, doc).join('\n'))).toBe(withoutLayout(at(10_000, doc).join('\n')));
			}),
		);
	});

	it('is on one line where that fits, and only there', () => {
		fc.assert(
			fc.property(code, widths, (doc, width) => {
				const [flat = '', ...more] = at(10_000, doc);
				expect(more).toEqual([]);
				expect(at(flat.length, doc)).toEqual([flat]);
				if (width < flat.length && /[({]/.test(flat)) {
					expect(at(width, doc).length).toBeGreaterThan(1);
				}
			}),
		);
	});

	it('has no line that is too long and could be broken', () => {
		fc.assert(
			fc.property(code, widths, (doc, width) => {
				for (const each of at(width, doc).filter(({length}) => length > width)) {
					expect(each).not.toMatch(/\(.*\)|\{.*\}/);
				}
			}),
		);
	});

	it('keeps texts whole, in their order, whatever is in them', () => {
		fc.assert(
			fc.property(fc.array(fc.string({unit: 'binary-ascii'}), {minLength: 1}), widths, (texts, width) => {
				const printed = print(lines([call('f', texts), join(', ', texts)]), {width, step: ''});
				const [flat, broken] = [`f(${texts.join(', ')})`, ['f(', ...texts.map((text) => `${text},`), ')'].join('\n')];
				expect([flat, broken].map((each) => `${each}\n${texts.join(', ')}`)).toContain(printed);
			}),
		);
	});
});
