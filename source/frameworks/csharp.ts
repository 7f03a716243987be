import type {Json} from '../response/index.js';
import {literals, needsNoEscape} from './literal.js';

/** The length up to which a call stays on one line. */
const width = 100;

/** Lines one level deeper; empty ones stay empty. */
export const indent = (lines: readonly string[]): readonly string[] =>
	lines.map((line) => (line === '' ? line : `    ${line}`));

const value = (json: Json): string => {
	if (typeof json === 'string') {
		return literals.csharp(json);
	}

	if (Array.isArray(json)) {
		return `new object?[] { ${json.map((each) => value(each as Json)).join(', ')} }`;
	}

	return typeof json === 'object' && json !== null ? anonymous(json) : String(json);
};

const anonymous = (object: object): string =>
	`new { ${Object.entries(object)
		.map(([name, each]) => `${name} = ${value(each as Json)}`)
		.join(', ')} }`;

/** A JSON object as an anonymous type, for names that are identifiers of C#. */
export const anonymousType = (object: {readonly [key: string]: Json}): string => anonymous(object);

/** Named arguments for the values of a JSON object. */
export const namedArguments = (
	object: {readonly [key: string]: Json},
	rename: Readonly<Record<string, string>>,
): readonly string[] => Object.entries(object).map(([name, each]) => `${rename[name] ?? name}: ${value(each)}`);

/**
 * Text as lines of code: a string literal, or a raw string literal (C# 11) where it is of several lines, ends with a
 * line end, and needs no escape.
 */
export const text = (content: string): readonly [string, ...string[]] =>
	/\n[^]*\n$/.test(content) && needsNoEscape(content) && !content.includes('"""')
		? ['"""', ...content.split('\n'), '"""']
		: [literals.csharp(content)];

/** A call: on one line of at most 100 columns when `before` stands there too, otherwise with an argument a line. */
export const call = (
	before: string,
	callee: string,
	values: ReadonlyArray<readonly [string, ...string[]]>,
	after: string,
): readonly string[] => {
	const line = `${before}${callee}(${values.map(([first]) => first).join(', ')})${after}`;
	if (line.length <= width && values.every(({length}) => length === 1)) {
		return [line];
	}

	const lines = values.flatMap((each, index) => {
		const end = index < values.length - 1 ? ',' : `)${after}`;
		return each.map((part, at) => (at < each.length - 1 ? part : `${part}${end}`));
	});
	return [`${before}${callee}(`, ...indent(lines)];
};
