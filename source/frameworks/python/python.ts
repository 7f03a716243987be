import type {Content, Field, Json} from '../../response/index.js';
import {literals} from '../literal.js';

/** The width at which black breaks a line, unless told otherwise. */
export const lineWidth = 88;

const step = '    ';

/** Items between brackets, after what stands before them; those of a bare tuple appear only when it is broken. */
type Group = {
	readonly before?: string;
	readonly brackets: readonly [open: string, close: string];
	readonly items: readonly Expression[];
	readonly isBare?: boolean;
};

/** A Python expression: one that stays on its line, or one that may be broken between its items. */
export type Expression = string | Group;

const prefix = (before: string, expression: Expression): Expression =>
	typeof expression === 'string'
		? `${before}${expression}`
		: {...expression, before: `${before}${expression.before ?? ''}`};

const flat = (expression: Expression): string => {
	if (typeof expression === 'string') {
		return expression;
	}

	const [open, close] = expression.isBare === true ? ['', ''] : expression.brackets;
	return `${expression.before ?? ''}${open}${expression.items.map(flat).join(', ')}${close}`;
};

/** A call of a function by position or, with {@link keyword}, by name. */
export const call = (callee: string, values: readonly Expression[]): Expression => ({
	before: callee,
	brackets: ['(', ')'],
	items: values,
});

/** An argument by name: `status=417`. */
export const keyword = (name: string, argument: Expression): Expression => prefix(`${name}=`, argument);

/** The values of a tuple, without parentheses where one line is enough; a single value stands for itself. */
export const bareTuple = (values: readonly [Expression, ...Expression[]]): Expression =>
	values.length === 1 ? values[0] : {brackets: ['(', ')'], items: values, isBare: true};

/** A JSON value as Python writes it. */
const value = (json: Json): Expression => {
	if (json === null) {
		return 'None';
	}

	switch (typeof json) {
		case 'string':
			return literals.python(json);
		case 'boolean':
			return json ? 'True' : 'False';
		case 'number':
			return String(json);
		default:
			return json instanceof Array
				? {brackets: ['[', ']'], items: json.map(value)}
				: {
						brackets: ['{', '}'],
						items: Object.entries(json).map(([key, each]) => prefix(`${literals.python(key)}: `, value(each))),
					};
	}
};

/** Fields as a dict, for names that occur once. */
export const fieldDict = (fields: readonly Field[]): Expression => value(Object.fromEntries(fields));

/** Fields as a list of pairs, which keeps names that repeat. */
export const fieldList = (fields: readonly Field[]): Expression => ({
	brackets: ['[', ']'],
	items: fields.map(([name, each]) => `(${literals.python(name)}, ${literals.python(each)})`),
});

/** Whether a field name occurs more than once, whatever its case. */
export const hasRepeats = (fields: readonly Field[]): boolean =>
	new Set(fields.map(([name]) => name.toLowerCase())).size < fields.length;

/** Fields with each name once: the values of the same name as one list (RFC 9110 §5.3). */
export const joined = (fields: readonly Field[]): readonly Field[] => [
	...fields.reduce(
		(all, [name, each]) => all.set(name, [all.get(name), each].filter(Boolean).join(', ')),
		new Map<string, string>(),
	),
];

const lay = (expression: Expression, depth: number, after = ''): readonly string[] => {
	const indentation = step.repeat(depth);
	const line = `${indentation}${flat(expression)}${after}`;
	if (typeof expression === 'string' || line.length <= lineWidth) {
		return [line];
	}

	const [open, close] = expression.brackets;
	return [
		`${indentation}${expression.before ?? ''}${open}`,
		...expression.items.flatMap((item) => lay(item, depth + 1, ',')),
		`${indentation}${close}${after}`,
	];
};

/**
 * An expression as a statement of a function, in the layout of black: on one line, or an item a line.
 *
 * @param depth the levels by which it is indented; 2 in a method
 */
export const statement = (expression: Expression, depth = 1): readonly string[] => lay(expression, depth);

/** A keyword and an expression, such as `raise` and an exception, laid out as {@link statement} does. */
export const keywordStatement = (word: string, expression: Expression, depth = 1): readonly string[] =>
	statement(prefix(`${word} `, expression), depth);

/** The `return` of an expression, laid out as {@link statement} does. */
export const returns = (expression: Expression, depth = 1): readonly string[] =>
	keywordStatement('return', expression, depth);

/** The assignment of an expression to a name, laid out as {@link statement} does. */
export const assigns = (name: string, expression: Expression, depth = 1): readonly string[] =>
	keywordStatement(`${name} =`, expression, depth);

/** Content as an expression, and the constants above the function that it refers to. */
export type Argument = {readonly expression: Expression; readonly constants: readonly string[]};

/** A text on one line is a literal; a longer one the constant `CONTENT`, between triple quotes. */
const textArgument = (text: string): Argument =>
	text.trimEnd().includes('\n') && !text.endsWith('"')
		? {expression: 'CONTENT', constants: [`CONTENT = """\\\n${literals.pythonBlock(text).slice(3)}`]}
		: {expression: literals.python(text), constants: []};

/** What is passed to a response for its content, or `undefined` for none. */
export const contentArgument = (content: Content): Argument | undefined => {
	switch (content.kind) {
		case 'none':
			return undefined;
		case 'json':
			return {expression: value(content.value), constants: []};
		case 'text':
			return textArgument(content.text);
	}
};

/** A module in the layout of black: groups of imports and assignments with an empty line between; then definitions, with two. */
export const pythonModule = (
	head: ReadonlyArray<readonly string[]>,
	...definitions: ReadonlyArray<readonly string[]>
): string => {
	const groups = head.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
	return `${[groups.join('\n\n'), ...definitions.map((lines) => lines.join('\n'))].join('\n\n\n')}\n`;
};

/** Statements of a function, one level deep. */
export const indented = (statements: readonly string[]): readonly string[] =>
	statements.map((line) => (line === '' ? line : `${step}${line}`));

/** The command that installs the requirements into a virtual environment in the app's folder. */
export const install = 'python3 -m venv .venv && .venv/bin/pip install -r requirements.txt';
