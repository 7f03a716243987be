import type {Json} from '../../response/index.js';
import {literals, needsNoEscape} from '../literal.js';
import {group, indent, join, line, lines, softline, type Doc} from './doc.js';
import {file, linesOf, type Style} from './layout.js';
import {jsonValue} from './text.js';

const style: Style = {width: 100, step: '    '};

const value = jsonValue(literals.csharp);

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

/** Text as a string literal, or a raw one (C# 11) where it is of several lines and needs no escape. */
export const text = (content: string): Doc =>
	/\n[^]/.test(content) && needsNoEscape(content) && !content.includes('"""')
		? lines(['"""', ...content.split('\n'), '"""'])
		: literals.csharp(content);

/** A call: on one line, or with an argument a line, the last of which has the bracket. */
export const call = (callee: string, values: readonly Doc[]): Doc => [
	`${callee}(`,
	group(indent([softline, join([',', line], values)])),
	')',
];

/** A statement, which may have so many columns from where it begins. */
export const statement = (doc: Doc): readonly string[] => linesOf(doc, style);

/** Lines as the text of a file. */
export const csharpFile = (docs: readonly Doc[]): string => file(docs, style);
