import type {Json} from '../../response/index.js';
import {literals} from '../literal.js';

/** The width at which prettier breaks a line, unless told otherwise. */
const lineWidth = 80;

const step = '  ';

/** The longest name with its colon after which prettier leaves a long string on the line. */
const shortKey = '1234:'.length;

/** What stands between brackets, after what stands before them. */
type Group = {
	readonly before: string;
	readonly brackets: readonly [open: string, close: string];
	readonly items: ReadonlyArray<Expression | Property>;
	/** Whether it has an item a line, though it would fit on one: prettier leaves an object as it was. */
	readonly isBroken?: boolean;
};

/** A property whose value stays on a line, the next one where its name leaves no room. */
type Property = {readonly key: string; readonly value: string};

/** A JavaScript expression: one that stays on its line, or one that may be broken between its items. */
export type Expression = string | Group;

/** A call of a function, or of a constructor. */
export const call = (callee: string, items: readonly Expression[]): Group => ({
	before: callee,
	brackets: ['(', ')'],
	items,
});

/** An expression with something before it: `name: ` or `return `. */
const prefix = (before: string, expression: Expression): Expression =>
	typeof expression === 'string' ? `${before}${expression}` : {...expression, before: `${before}${expression.before}`};

const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

/** An object literal; names stand in quotes where they have to, and alone before a variable of that name. */
export const object = (properties: ReadonlyArray<readonly [name: string, value: Expression]>): Expression => ({
	before: '',
	brackets: ['{', '}'],
	items: properties.map(([name, each]) => {
		if (each === name) {
			return name;
		}

		const key = `${isIdentifier(name) ? name : literals.javascript(name)}:`;
		return typeof each === 'string' ? {key, value: each} : prefix(`${key} `, each);
	}),
});

/** A list of expressions. */
export const array = (items: readonly Expression[]): Expression => ({before: '', brackets: ['[', ']'], items});

/** A JSON value as JavaScript writes it. */
export const value = (json: Json): Expression => {
	if (json instanceof Array) {
		return array(json.map(value));
	}

	if (typeof json === 'object' && json !== null) {
		return object(Object.entries(json).map(([name, each]) => [name, value(each)] as const));
	}

	return typeof json === 'string' ? literals.javascript(json) : JSON.stringify(json);
};

const flat = (expression: Expression | Property): string => {
	if (typeof expression === 'string') {
		return expression;
	}

	if ('key' in expression) {
		return `${expression.key} ${expression.value}`;
	}

	const {before, brackets, items} = expression;
	const space = brackets[0] === '{' && items.length > 0 ? ' ' : '';
	return `${before}${brackets[0]}${space}${items.map(flat).join(', ')}${space}${brackets[1]}`;
};

const isObject = (expression: Expression | Property | undefined): expression is Group =>
	typeof expression === 'object' &&
	'before' in expression &&
	expression.before === '' &&
	expression.brackets[0] === '{';

/** The call with all but its last argument on the line, where prettier breaks only that one: an object after no other. */
const hugged = ({before, brackets, items}: Group): Expression | undefined => {
	const last = items.at(-1);
	return brackets[0] === '(' && isObject(last) && !isObject(items.at(-2))
		? prefix(`${before}(${[...items.slice(0, -1).map(flat), ''].join(', ')}`, last)
		: undefined;
};

const hasBroken = (expression: Expression | Property): boolean =>
	typeof expression === 'object' &&
	'items' in expression &&
	(expression.isBroken === true || expression.items.some(hasBroken));

const laid = (expression: Expression | Property, depth: number, after: string): readonly string[] => {
	const indentation = step.repeat(depth);
	const line = `${indentation}${flat(expression)}${after}`;
	if (typeof expression === 'string' || (line.length <= lineWidth && !hasBroken(expression))) {
		return [line];
	}

	if ('key' in expression) {
		if (expression.key.length <= shortKey) {
			return [line];
		}

		return [`${indentation}${expression.key}`, `${indentation}${step}${expression.value}${after}`];
	}

	const lastBroken = hugged(expression);
	if (lastBroken !== undefined) {
		const lines = laid(lastBroken, depth, `)${after}`);
		if ((lines[0] ?? '').length <= lineWidth) {
			return lines;
		}
	}

	const {before, brackets, items} = expression;
	return [
		`${indentation}${before}${brackets[0]}`,
		...items.flatMap((item) => laid(item, depth + 1, ',')),
		`${indentation}${brackets[1]}${after}`,
	];
};

/** An expression as a statement in the layout of prettier, `depth` levels deep. */
export const statement = (before: string, expression: Expression, depth: number): readonly string[] =>
	laid(prefix(before, expression), depth, ';');

/** Lines so many levels deeper. */
export const indented = (lines: readonly string[], depth: number): readonly string[] =>
	lines.map((line) => `${step.repeat(depth)}${line}`);

const opensObject = (line: string | undefined): boolean => line?.endsWith('{') === true;

const isWide = (item: Expression | Property, depth: number): boolean =>
	isObject(item) && laid(item, depth, ',').length > 1;

/** A chain of calls as a statement in the layout of prettier: a call a line, unless an object has to be broken anyhow. */
export const chain = (subject: string, calls: readonly string[], last: Group): readonly string[] => {
	const before = `${subject}${calls.join('')}${last.before}`;
	const onOneLine = laid({...last, before}, 0, ';');
	const aCallALine = [subject, ...indented(calls, 1), ...laid(last, 1, ';')];
	if (onOneLine.length === 1 || !aCallALine.some(opensObject)) {
		return onOneLine.length === 1 ? onOneLine : aCallALine;
	}

	const isHugged = hugged(last) !== undefined;
	const items = last.items.map((item, index) =>
		(isHugged && index === last.items.length - 1) || isWide(item, 2) ? {...(item as Group), isBroken: true} : item,
	);
	const withBroken = laid({...last, before, items}, 0, ';');
	return isHugged && !opensObject(withBroken[0]) ? aCallALine : withBroken;
};

/** Text as an expression, and the constant above that holds it where it has several lines. */
export const textExpression = (text: string): {readonly above: readonly string[]; readonly expression: string} =>
	text.slice(0, -1).includes('\n')
		? {above: [`const body = ${literals.javascriptTemplate(text)};`, ''], expression: 'body'}
		: {above: [], expression: literals.javascript(text)};

/** Lines as the text of a file. */
export const file = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** A package.json with what the test needs to be run. */
export const manifest = (devDependencies: Readonly<Record<string, string>>): string =>
	file([JSON.stringify({private: true, type: 'module', devDependencies}, undefined, 2)]);
