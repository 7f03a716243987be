import type {Content, Field, Json} from '../../response/index.js';
import {literals} from '../literal.js';
import {hasRepeats} from '../response-parts.js';
import {group, hardline, ifBreak, join, lines, list, paragraphs, type Doc} from './doc.js';
import {file, type Style} from './layout.js';
import {argumentOf, textOrConstant, type Argument} from './text.js';

/** The layout of black. */
const style: Style = {width: 88, step: '    '};

const bracketed = (open: Doc, items: readonly Doc[], close: Doc): Doc => list(open, items, close, {hasLastComma: true});

/** A call of a function by position or, with {@link keyword}, by name. */
export const call = (callee: string, values: readonly Doc[]): Doc => bracketed(`${callee}(`, values, ')');

/** An argument by name: `status=417`. */
export const keyword = (name: string, argument: Doc): Doc => [`${name}=`, argument];

/** The values of a tuple, without parentheses where one line is enough; a single value stands for itself. */
export const bareTuple = (values: readonly [Doc, ...Doc[]]): Doc =>
	values.length === 1 ? values[0] : group(bracketed(ifBreak('('), values, ifBreak(')')));

/** A JSON value as Python writes it. */
const value = (json: Json): Doc => {
	if (json instanceof Array) {
		return bracketed('[', json.map(value), ']');
	}

	if (typeof json === 'object' && json !== null) {
		return dict(Object.entries(json).map(([name, each]) => [name, value(each)]));
	}

	switch (json) {
		case null:
			return 'None';
		case true:
			return 'True';
		case false:
			return 'False';
		default:
			return typeof json === 'string' ? literals.python(json) : String(json);
	}
};

const dict = (entries: ReadonlyArray<readonly [key: string, value: Doc]>): Doc =>
	bracketed(
		'{',
		entries.map(([key, each]) => [`${literals.python(key)}: `, each]),
		'}',
	);

/** Fields as a dict, for names that occur once. */
export const fieldDict = (fields: readonly Field[]): Doc =>
	dict(fields.map(([name, each]) => [name, literals.python(each)]));

/** Fields as a list of pairs, which keeps names that repeat. */
export const fieldList = (fields: readonly Field[]): Doc =>
	bracketed(
		'[',
		fields.map((field) => `(${field.map(literals.python).join(', ')})`),
		']',
	);

/** Fields as a dict where that holds them all, and otherwise as a list of pairs. */
export const dictOrList = (fields: readonly Field[]): Doc =>
	hasRepeats(fields) ? fieldList(fields) : fieldDict(fields);

/** The literal between triple quotes would end at a quote that the text ends with. */
const textExpression = textOrConstant(literals.python, 'CONTENT', (text) =>
	text.trimEnd().includes('\n') && !text.endsWith('"')
		? [`CONTENT = """\\\n${literals.pythonBlock(text).slice(3)}`]
		: undefined,
);

/** What is passed to a response for its content, if there is any, and the constant above that it may refer to. */
export const argumentFor = (content: Content): Argument => argumentOf(content, value, textExpression);

/** A module: groups of imports and assignments with an empty line between; then definitions, with two. */
export const pythonModule = (
	head: ReadonlyArray<readonly Doc[]>,
	...definitions: ReadonlyArray<readonly Doc[]>
): string => file([join([hardline, hardline, hardline], [paragraphs(head), ...definitions.map(lines)])], style);
