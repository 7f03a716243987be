import type {Json} from '../../response/index.js';
import {literals} from '../literal.js';

/** The width at which prettier breaks a line, unless told otherwise. */
const lineWidth = 80;

const step = '  ';

/** Lines one level deeper. */
export const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `${step}${line}`);

const fits = (line: string, depth: number): boolean => line.length + depth * step.length <= lineWidth;

/** A call in the layout of prettier, `depth` levels deep: on one line, or with an argument a line. */
export const call = (callee: string, values: readonly string[], depth: number): readonly string[] => {
	const line = `${callee}(${values.join(', ')});`;
	return fits(line, depth) ? [line] : [`${callee}(`, ...indent(values.map((value) => `${value},`)), ');'];
};

const property = (name: string, value: Json, depth: number): readonly string[] => {
	const literal = typeof value === 'string' ? literals.javascript(value) : JSON.stringify(value);
	const line = `${name}: ${literal},`;
	return fits(line, depth) ? [line] : [`${name}:`, ...indent([`${literal},`])];
};

/**
 * A call that ends with an object literal, a property a line, which prettier leaves so; for names that need no quotes.
 *
 * @param opening all that stands before the object: `res.json(`
 */
export const callWithObject = (
	opening: string,
	properties: Readonly<Record<string, Json>>,
	depth: number,
): readonly string[] => [
	`${opening}{`,
	...indent(Object.entries(properties).flatMap(([name, value]) => property(name, value, depth + 1))),
	'});',
];

/** A chain of calls that ends in one with a single argument: on one line, or, when there are over two, with a call a line. */
export const chain = (
	subject: string,
	calls: readonly string[],
	last: string,
	value: string,
	depth: number,
): readonly string[] => {
	const line = `${subject}${calls.join('')}${last}(${value});`;
	return fits(line, depth) || calls.length < 2
		? call(`${subject}${calls.join('')}${last}`, [value], depth)
		: [subject, ...indent([...calls, ...call(last, [value], depth + 1)])];
};

const isOneLine = (each: string): boolean => !each.slice(0, -1).includes('\n');

/** An expression for text: a literal, or the name of a constant that is declared above the handler. */
export const textExpression = (each: string): {readonly above: readonly string[]; readonly expression: string} =>
	isOneLine(each)
		? {above: [], expression: literals.javascript(each)}
		: {above: [`const body = ${literals.javascriptTemplate(each)};`, ''], expression: 'body'};
