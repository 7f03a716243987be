import type {Content, Field, Json} from '../../response/index.js';
import {literals, needsNoEscape} from '../literal.js';
import {withoutParameters} from '../response-parts.js';
import {broken, chain, hardline, hug, indent, list, paragraphs, type Doc} from './doc.js';
import {file, type Style} from './layout.js';
import {heredocWord} from './heredoc.js';
import {jsonValue} from './text.js';

/** The layout of PSR-12, whose lines should not be longer (§2.3). */
const style: Style = {width: 80, step: '    '};

const string = literals.php;

const bracketed = (open: string, items: readonly Doc[], close: string, widest?: number): Doc =>
	list(open, items, close, {hasLastComma: true, widest});

/** A call: `header('Allow: POST')`; only an array is broken that comes first, before none but short items. */
export const call = (callee: string, items: readonly Doc[]): Doc => {
	const open = `${callee}(`;
	const [first, ...rest] = items;
	return typeof first === 'object' && rest.every((item) => typeof item === 'string')
		? hug(open, items, ')', 0, {hasLastComma: true})
		: bracketed(open, items, ')');
};

const value = jsonValue(string);

/** An array with the members of a flat JSON object, on one line where they have at most so many columns, or fit there. */
export const objectArray = (object: Readonly<Record<string, Json>>, widest?: number): Doc =>
	bracketed(
		'[',
		Object.entries(object).map(([name, each]) => `${string(name)} => ${value(each)}`),
		']',
		widest,
	);

/** An array with fields, their values by their names, each name once. */
export const fieldArray = (fields: readonly Field[]): Doc =>
	bracketed(
		'[',
		fields.map((field) => field.map(string).join(' => ')),
		']',
	);

/** A statement of calls that are chained: on one line where there is one call and it fits, otherwise a call a line. */
export const statement = (before: Doc, calls: readonly Doc[]): Doc => {
	const all = chain(before, calls);
	return [calls.length > 1 ? broken(all) : all, ';'];
};

type TextContent = Extract<Content, {readonly kind: 'text'}>;

/** Whether text can stand in a nowdoc: on lines of its own, and none of them ends it. */
const fitsNowdoc = (text: string, end: string): boolean =>
	/^\S[^]*\n[^]/.test(text) &&
	needsNoEscape(text) &&
	!text.split('\n').some((line) => /^\s+$/.test(line) || line.trimStart().startsWith(end));

/** Text as a nowdoc with something before and after it, or `undefined` where it is of one line or would need an escape. */
export const nowdoc = (before: string, {type, text}: TextContent, after: Doc): Doc | undefined => {
	const end = heredocWord(withoutParameters(type));
	const lines = [...text.split('\n'), [end, after]];
	return fitsNowdoc(text, end) ? [`${before}<<<'${end}'`, indent(lines.map((line) => [hardline, line]))] : undefined;
};

/** Text with something before and after it: a nowdoc where it is of several lines, otherwise a string literal. */
export const textBetween = (before: string, content: TextContent, after: string): Doc =>
	nowdoc(before, content, after) ?? [before, string(content.text), after];

/** A file of PHP: paragraphs with an empty line between those that are not empty. */
export const phpFile = (groups: ReadonlyArray<readonly Doc[]>): string =>
	file([paragraphs([['<?php'], ...groups])], style);
