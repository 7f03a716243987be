import type {Json} from '../../response/index.js';
import {literals, needsNoEscape} from '../literal.js';

/** The length up to which a call stays on one line. */
const width = 100;

/** Lines one level deeper; empty ones stay empty. */
export const indent = (lines: readonly string[]): readonly string[] =>
	lines.map((line) => (line === '' ? line : `    ${line}`));

const value = (json: Json): string => (typeof json === 'string' ? literals.csharp(json) : JSON.stringify(json));

/** A flat JSON object as an anonymous type, for names that are identifiers of C#. */
export const anonymousType = (object: Readonly<Record<string, Json>>): string =>
	`new { ${Object.entries(object)
		.map(([name, each]) => `${name} = ${value(each)}`)
		.join(', ')} }`;

/** Named arguments for the values of a flat JSON object; `rename` says which have another name. */
export const namedArguments = (
	object: Readonly<Record<string, Json>>,
	rename: Readonly<Record<string, string>>,
): readonly string[] => Object.entries(object).map(([name, each]) => `${rename[name] ?? name}: ${value(each)}`);

/** Text as lines of code: a string literal, or a raw one (C# 11) where it is of several lines and needs no escape. */
export const text = (content: string): readonly [string, ...string[]] =>
	/\n[^]/.test(content) && needsNoEscape(content) && !content.includes('"""')
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
