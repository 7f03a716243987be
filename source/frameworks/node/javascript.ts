import type {Json} from '../../response/index.js';
import {literals} from '../literal.js';

/** The width at which prettier breaks a line, unless told otherwise. */
const lineWidth = 80;

const step = '  ';

/** An object literal; one that is expanded has a property a line, which prettier leaves so even where one would do. */
type ObjectLiteral = {readonly properties: Readonly<Record<string, Expression>>; readonly isExpanded: boolean};

type Call = {readonly callee: string; readonly values: readonly Expression[]};

/** An expression of JavaScript: one that stays on its line, or one that may be broken. */
export type Expression = string | ObjectLiteral | Call;

/** Lines one level deeper. */
export const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `${step}${line}`);

const fits = (line: string, depth: number): boolean => line.length + depth * step.length <= lineWidth;

const propertyName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : literals.javascript(name));

const valuesOf = (properties: Readonly<Record<string, Json>>): Readonly<Record<string, Expression>> =>
	Object.fromEntries(
		Object.entries(properties).map(([name, value]) => [
			name,
			typeof value === 'string' ? literals.javascript(value) : JSON.stringify(value),
		]),
	);

/** A name so short that a long text gains nothing by a line of its own. */
const isShort = (name: string): boolean => propertyName(name).length < step.length + 3;

/** What stands before the value of a property; nothing where a variable of the same name says it all. */
const beforeValue = (name: string, value: Expression): string => (value === name ? '' : `${propertyName(name)}: `);

const property = (name: string, value: Expression, depth: number): readonly string[] => {
	const lines = layOut(value, beforeValue(name, value), ',', depth);
	return typeof value !== 'string' || isShort(name) || lines.every((line) => fits(line, depth))
		? lines
		: [`${propertyName(name)}:`, ...indent([`${value},`])];
};

const isObject = (expression: Expression | undefined): expression is ObjectLiteral =>
	typeof expression === 'object' && 'properties' in expression;

const isExpanded = (expression: Expression): boolean =>
	isObject(expression)
		? expression.isExpanded || Object.values(expression.properties).some((each) => isExpanded(each))
		: typeof expression === 'object' && expression.values.some((each) => isExpanded(each));

const flat = (expression: Expression): string => {
	if (typeof expression === 'string') {
		return expression;
	}

	return isObject(expression)
		? `{ ${Object.entries(expression.properties)
				.map(([name, value]) => `${beforeValue(name, value)}${flat(value)}`)
				.join(', ')} }`
		: `${expression.callee}(${expression.values.map(flat).join(', ')})`;
};

const brokenObject = ({properties}: ObjectLiteral, before: string, after: string, depth: number): readonly string[] => [
	`${before}{`,
	...indent(Object.entries(properties).flatMap(([name, value]) => property(name, value, depth + 1))),
	`}${after}`,
];

/** A call that is broken: in its last argument where that is an object that the others leave room for, else between all. */
const brokenCall = ({callee, values}: Call, before: string, after: string, depth: number): readonly string[] => {
	const others = values.slice(0, -1);
	const last = values.at(-1);
	const opening = `${before}${callee}(${others.map((each) => `${flat(each)}, `).join('')}`;
	return isObject(last) && !isObject(others.at(-1)) && fits(`${opening}{`, depth)
		? brokenObject(last, opening, `)${after}`, depth)
		: [`${before}${callee}(`, ...indent(values.flatMap((each) => layOut(each, '', ',', depth + 1))), `)${after}`];
};

/** An expression in the layout of prettier, `depth` levels deep, between what stands before and after it. */
const layOut = (expression: Expression, before: string, after: string, depth: number): readonly string[] => {
	const line = `${before}${flat(expression)}${after}`;
	if (typeof expression === 'string' || (fits(line, depth) && !isExpanded(expression))) {
		return [line];
	}

	return isObject(expression)
		? brokenObject(expression, before, after, depth)
		: brokenCall(expression, before, after, depth);
};

/** An object on one line if it fits, its values as code. */
export const objectOf = (properties: Readonly<Record<string, Expression>>): Expression => ({
	properties,
	isExpanded: false,
});

/** An object on one line if it fits. */
export const object = (properties: Readonly<Record<string, Json>>): Expression => objectOf(valuesOf(properties));

/** An object with a property a line. */
export const expanded = (properties: Readonly<Record<string, Json>>): Expression => ({
	properties: valuesOf(properties),
	isExpanded: true,
});

/** A call of a function. */
export const callOf = (callee: string, ...values: readonly Expression[]): Expression => ({callee, values});

/** A statement, `depth` levels deep: an expression, after `return ` or the like, and before its semicolon. */
export const statement = (expression: Expression, depth: number, before = '', after = ';'): readonly string[] =>
	layOut(expression, before, after, depth);

/** An assignment, `depth` levels deep; a long text goes to a line of its own. */
export const assignment = (target: string, value: Expression, depth: number): readonly string[] => {
	const lines = statement(value, depth, `${target} = `);
	return typeof value !== 'string' || lines.every((line) => fits(line, depth))
		? lines
		: [`${target} =`, ...indent([`${value};`])];
};

/** A call as a statement: on one line, or with an argument a line. */
export const call = (callee: string, values: readonly string[], depth: number): readonly string[] =>
	statement(callOf(callee, ...values), depth);

/** A call as a statement that ends with an object, a property a line. */
export const callWithObject = (
	callee: string,
	properties: Readonly<Record<string, Json>>,
	depth: number,
	...before: readonly string[]
): readonly string[] => statement(callOf(callee, ...before, expanded(properties)), depth);

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

const isOneLine = (text: string): boolean => !text.slice(0, -1).includes('\n');

/** An expression for text: a literal, or the name of a constant that is declared above the handler. */
export const textExpression = (text: string): {readonly above: readonly string[]; readonly expression: string} =>
	isOneLine(text)
		? {above: [], expression: literals.javascript(text)}
		: {above: [`const body = ${literals.javascriptTemplate(text)};`, ''], expression: 'body'};
