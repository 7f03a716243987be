import type {Json} from '../../response/index.js';
import {literals, needsNoEscape} from '../literal.js';
import {block, chain, list, paragraphs, type Doc} from './doc.js';
import {file, type Style} from './layout.js';
import {jsonValue, textOrConstant} from './text.js';

/** The layout of rustfmt, which goes by the width of what is in brackets or in a chain before that of the line. */
const style: Style = {width: Number.POSITIVE_INFINITY, step: '    '};

/** The most columns of the arguments of a call, of the elements of a tuple or an array, and of a chain on one line. */
const widest = 60;

/** The most columns of the fields of a struct on one line, and of the spaces around them. */
const widestStruct = 18 + 2;

const string = literals.rust;

/** Items between brackets; the brackets of an only item that has some itself stay around it. */
export const bracketed = (open: string, items: readonly Doc[], close: string): Doc =>
	items.length === 1 && typeof items[0] === 'object'
		? [open, ...items, close]
		: list(open, items, close, {hasLastComma: true, widest});

/** A value of a struct, with a field a line unless it is very short. */
export const struct = (name: string, fields: readonly Doc[]): Doc =>
	list(`${name} {`, fields, '}', {hasLastComma: true, hasSpaces: true, widest: widestStruct});

/** A chain of calls on a subject: one stays behind it, of several each may have a line. */
export const calls = (subject: string, all: readonly Doc[]): Doc =>
	all.length === 1 ? [subject, ...all] : chain(subject, all, {widest});

const value = jsonValue(string);

/** A JSON object by the macro `json!`, an entry a line. */
export const jsonMacro = (object: Readonly<Record<string, Json>>): Doc =>
	block(
		'json!({',
		Object.entries(object).map(([name, each]) => `${string(name)}: ${value(each)},`),
		'})',
	);

/** Text as an expression: a literal, or a constant above the handler. */
export const textExpression = textOrConstant(string, 'BODY', (text) =>
	!text.includes('"#') && needsNoEscape(text) ? [`const BODY: &str = r#"${text}"#;`] : undefined,
);

/** A file of Rust: groups of lines with an empty line between. */
export const rustFile = (groups: ReadonlyArray<readonly Doc[]>): string => file([paragraphs(groups)], style);
