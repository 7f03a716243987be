import type {Field, Json} from '../../response/index.js';
import {literals, needsNoEscape} from '../literal.js';

/** One call of a fluent chain, such as `.header("Allow", "POST")`: what opens it, its arguments, and what closes it. */
export type Call = {
	readonly opening: string;
	readonly arguments: readonly string[];
	readonly closing: string;
	/** The lines of a text block after its opening quotes, which are the only argument; what closes the call is in the last. */
	readonly block?: readonly string[];
};

/** A call with simple arguments, such as `.header("Allow", "POST")`. */
export const call = (name: string, ...values: readonly string[]): Call => ({
	opening: `.${name}(`,
	arguments: values,
	closing: ')',
});

const value = (json: Json): string => (typeof json === 'string' ? literals.java(json) : JSON.stringify(json));

/** The call that takes a flat JSON object as `Map.of(…)`, which holds up to ten entries and no null. */
export const callWithMap = (name: string, object: Readonly<Record<string, Json>>): Call => ({
	opening: `.${name}(Map.of(`,
	arguments: Object.entries(object).flatMap(([key, each]) => [literals.java(key), value(each)]),
	closing: '))',
});

/** The type of that map: the narrowest that its values have in common. */
export const mapType = (object: Readonly<Record<string, Json>>): string =>
	`Map<String, ${Object.values(object).every((each) => typeof each === 'string') ? 'String' : 'Object'}>`;

/** A text block loses the white space at the end of its lines. */
const fitsBlock = (content: string): boolean =>
	/\n[^]*[^"]$/.test(content) && needsNoEscape(content) && !/"""|[^\S\n](?:\n|$)/.test(content);

/** The names of classes as import lines: by group, those of a group sorted, an empty line between groups. */
export const importLines = (names: readonly string[], groups: readonly RegExp[]): string =>
	groups
		.map((group) => [...new Set(names.filter((name) => group.test(name)))].toSorted())
		.filter((each) => each.length > 0)
		.map((each) => each.map((name) => `import ${name};`).join('\n'))
		.join('\n\n');

/** A file of code without its package: sorted import lines in one block, then the lines of a class. */
export const javaFile = (names: readonly string[], lines: readonly string[]): string =>
	`${[importLines(names, [/./]), '', ...lines].join('\n')}\n`;

/** A field as a call with its name and its value. */
export const fieldCall =
	(name: string) =>
	([field, value]: Field): Call =>
		call(name, literals.java(field), literals.java(value));

/** The call that takes text: as a string literal, or a text block (JLS §3.10.6) where it is of several lines and needs no escape. */
export const callWithText = (name: string, content: string): Call =>
	fitsBlock(content)
		? {opening: `.${name}(`, arguments: ['"""'], closing: '', block: `${content}""")`.split('\n')}
		: call(name, literals.java(content));
