import type {Content, Json} from '../../response/index.js';
import {literals} from '../literal.js';
import {broken, group, hug, indent, line, list, type Doc} from './doc.js';
import {file, linesOf, type Style} from './layout.js';
import {argumentOf, jsonValue, textOrConstant, type Argument} from './text.js';

/** The layout of prettier. */
const style: Style = {width: 80, step: '  '};

/** Lines as the text of a file. */
export const javascriptFile = (docs: readonly Doc[]): string => file(docs, style);

/** The lines of a document by itself. */
export const javascriptLines = (doc: Doc): readonly string[] => linesOf(doc, style);

/** The longest name with its colon after which prettier leaves a long string on the line. */
const shortest = '1234:'.length;

/** A value after a name, on the next line where it is a string that does not fit: `body:`, `ctx.body =`. */
export const assigned = (left: string, value: Doc): Doc =>
	typeof value === 'string' && left.length > shortest ? group([left, indent([line, value])]) : [left, ' ', value];

const isVariable = (name: string): boolean => /^(?!(?:true|false|null)$)[A-Za-z_$][\w$]*$/.test(name);

/** A name as what stands before the value of a property; that of `__proto__` would be taken for the prototype. */
const key = (name: string): string =>
	name === '__proto__' ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(name) ? name : literals.javascript(name);

type Properties = ReadonlyArray<readonly [name: string, value: Doc]>;

/** An object literal; a property whose value is the variable of its name says it once. */
export const object = (properties: Properties): Doc =>
	list(
		'{',
		properties.map(([name, value]) => (value === name && isVariable(name) ? name : assigned(`${key(name)}:`, value))),
		'}',
		{hasSpaces: true, hasLastComma: true},
	);

/** A list of expressions. */
export const array = (items: readonly Doc[]): Doc => list('[', items, ']', {hasLastComma: true});

/** Whether a document is an object literal. */
export const isObject = (doc: Doc | undefined): boolean => doc instanceof Array && doc[0] === '{';

/** A call of a function or a constructor; only its last argument is broken where that is an object after no other. */
export const call = (callee: string, values: readonly Doc[]): Doc => {
	const open = `${callee}(`;
	return isObject(values.at(-1)) && !isObject(values.at(-2))
		? hug(open, values, ')', values.length - 1, {hasLastComma: true})
		: list(open, values, ')', {hasLastComma: true});
};

/** A JSON value as prettier lays it out. */
export const value = (json: Json): Doc => {
	if (json instanceof Array) {
		return array(json.map(value));
	}

	return typeof json === 'object' && json !== null
		? object(Object.entries(json).map(([name, each]) => [name, value(each)]))
		: scalar(json);
};

const scalar = jsonValue(literals.javascript);

/** A JSON object whose members are each on one line. */
export const objectOf = (json: Readonly<Record<string, Json>>): Doc =>
	object(Object.entries(json).map(([name, each]) => [name, scalar(each)]));

/** The same with a line for each member, which prettier leaves so even where one would do. */
export const expanded = (json: Readonly<Record<string, Json>>): Doc => broken(objectOf(json));

/** Text as an expression, with several lines as a constant above the handler. */
const textExpression = textOrConstant(literals.javascript, 'body', (text) => [
	`const body = ${literals.javascriptTemplate(text)};`,
	'',
]);

/**
 * The expression for content, if there is any, and the lines above the handler that it refers to.
 *
 * @param json what a JSON object becomes
 */
export const argumentFor = (
	content: Content,
	json: (value: Readonly<Record<string, Json>>) => Doc = objectOf,
): Argument => argumentOf(content, json, textExpression);
