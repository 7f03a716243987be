import fc from 'fast-check';
import {expect, it} from 'vitest';
import {
	argumentFor,
	assigned,
	javascriptFile,
	object,
	objectOf,
	value,
} from '../../../source/frameworks/code/javascript.js';
import type {Doc} from '../../../source/frameworks/code/doc.js';
import type {Json} from '../../../source/response/index.js';

/** What JavaScript makes of an expression, laid out. */
const evaluated = (doc: Doc): unknown =>
	// eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the language itself reads is the test
	(new Function(javascriptFile([['return ', doc, ';']])) as () => unknown)();

it('any JSON value is the same value in JavaScript, on one line or many', () => {
	fc.assert(
		fc.property(fc.jsonValue({maxDepth: 4}), (json) => {
			expect(JSON.stringify(evaluated(value(json as Json)))).toBe(JSON.stringify(json));
		}),
	);
});

it('a JSON object of scalars is the same object in JavaScript', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string(), fc.jsonValue({maxDepth: 0})), (json) => {
			expect(JSON.stringify(evaluated(objectOf(json as Readonly<Record<string, Json>>)))).toBe(JSON.stringify(json));
		}),
	);
});

it.each(['__proto__', 'true', 'null', '1', 'body', 'a-b', ''])('a member called %j is one', (name) => {
	const json = JSON.parse(`{${JSON.stringify(name)}: {"a": 1}, "true": true, "null": null, "1": 1}`) as Json;
	expect(JSON.stringify(evaluated(value(json)))).toBe(JSON.stringify(json));
});

it('a property is said once where its value is the variable of that name', () => {
	const {argument} = argumentFor({kind: 'text', type: 'text/plain', text: 'a\nb'});
	const doc = object([...argument.map((each) => ['body', each] as const), ['true', 'true']]);
	expect(javascriptFile([doc])).toBe('{ body, true: true }\n');
});

it('a string that does not fit is on a line of its own, but after a short name', () => {
	const long = `"${'x'.repeat(80)}"`;
	expect(javascriptFile([[assigned('ctx.body =', long), ';']])).toBe(`ctx.body =\n  ${long};\n`);
	expect(javascriptFile([[assigned('abc:', long), ',']])).toBe(`abc: ${long},\n`);
});
