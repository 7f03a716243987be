import type {Content, Field, Json, Response} from '../../response/index.js';
import {literals, needsNoEscape} from '../literal.js';
import {array, indented, type Expression} from './layout.js';

const string = literals.php;

const value = (json: Json): string => (typeof json === 'string' ? string(json) : JSON.stringify(json));

/** An array with the members of a flat JSON object. */
export const objectArray = (object: Readonly<Record<string, Json>>): Expression =>
	array(Object.entries(object).map(([name, each]) => `${string(name)} => ${value(each)}`));

/** An array with fields, their values by their names, each name once. */
export const fieldArray = (fields: readonly Field[]): Expression =>
	array(fields.map(([name, each]) => `${string(name)} => ${string(each)}`));

/** The field that says the media type, if there is content. */
export const typeField = (content: Content): readonly Field[] =>
	content.kind === 'none' ? [] : [['Content-Type', content.type]];

/** The field that says that there is no content, which PHP does not add. */
export const lengthField = ({fields}: Response): readonly Field[] =>
	fields.filter(([name, value]) => name === 'Content-Length' && value === '0');

/** The method of the route: a request that expects a 100 has content. */
export const verb = ({status}: Response): 'get' | 'post' => (status === 100 ? 'post' : 'get');

type TextContent = Extract<Content, {readonly kind: 'text'}>;

const ends: Readonly<Record<string, string>> = {
	'text/html': 'HTML',
	'application/xml': 'XML',
	'application/json': 'JSON',
	'application/problem+json': 'JSON',
};

/** Whether text can stand in a nowdoc: on lines of its own, and none of them ends it. */
const fitsNowdoc = (text: string, end: string): boolean =>
	/^\S[^]*\n[^]/.test(text) &&
	needsNoEscape(text) &&
	!text.split('\n').some((line) => /^\s+$/.test(line) || line.trimStart().startsWith(end));

/**
 * Text as a nowdoc, or `undefined` where it is of one line or would need an escape.
 *
 * @param before what stands before it
 * @param after the lines that follow it, the first of them behind the word that ends it
 */
export const nowdoc = (
	before: string,
	{type, text}: TextContent,
	[after = '', ...rest]: readonly string[],
): readonly string[] | undefined => {
	const end = ends[type.split(';', 1)[0] ?? type] ?? 'TEXT';
	return fitsNowdoc(text, end)
		? [`${before}<<<'${end}'`, ...indented([...text.split('\n'), `${end}${after}`, ...rest])]
		: undefined;
};

/** Text with something before and after it: a nowdoc where it is of several lines, otherwise a string literal. */
export const textStatement = (before: string, content: TextContent, after: string): readonly string[] =>
	nowdoc(before, content, [after]) ?? [`${before}${string(content.text)}${after}`];

/** A file of PHP: paragraphs with an empty line between those that are not empty. */
export const phpFile = (paragraphs: ReadonlyArray<readonly string[]>): string =>
	['<?php', ...paragraphs.filter(({length}) => length > 0).map((lines) => lines.join('\n'))].join('\n\n') + '\n';
