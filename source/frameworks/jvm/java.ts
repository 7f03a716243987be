import type {Json} from '../../response/index.js';
import {literals, needsNoEscape} from '../literal.js';

const width = 120;
const step = '    ';

/** One call of a fluent chain, such as `.header("Allow", "POST")`: what opens it, its arguments, and what closes it. */
export type Call = {readonly opening: string; readonly arguments: readonly string[]; readonly closing: string};

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

/** Text as lines of code: a string literal, or a text block (JLS §3.10.6) where it is of several lines and needs no escape. */
export const text = (content: string): readonly [string, ...string[]] =>
	fitsBlock(content) ? ['"""', ...`${content}"""`.split('\n')] : [literals.java(content)];

/** Arguments filled up to the line width, as the Spring formatter wraps them: two steps in, after a comma. */
const filled = (indent: string, {opening, arguments: values, closing}: Call): readonly string[] => {
	const pieces = values.map((each, index) => (index < values.length - 1 ? `${each},` : `${each}${closing}`));
	return pieces.reduce<readonly string[]>(
		(lines, piece, index) => {
			const last = lines.at(-1) ?? '';
			const joined = `${last}${index === 0 ? '' : ' '}${piece}`;
			return index === 0 || joined.length <= width
				? [...lines.slice(0, -1), joined]
				: [...lines, `${indent}${step}${step}${piece}`];
		},
		[`${indent}${opening}${pieces.length === 0 ? closing : ''}`],
	);
};

/** Indents the lines of a text block that follow its opening quotes; empty ones stay empty. */
const indented = (indent: string, lines: readonly string[]): readonly string[] =>
	lines.map((line) => (line === '' ? line : `${indent}${step}${step}${line}`));

/**
 * A statement that ends in a chain of calls, in the layout of the Spring formatter: on one line of at most 120 columns,
 * otherwise each call but the first on a line of its own. The last call may take a text block of several lines.
 *
 * @param indent what stands before the statement
 * @param start the statement up to and with the first call, such as `return ResponseEntity.status(417)`
 * @param block the lines of the last call's argument after the opening quotes of a text block
 */
export const chain = (indent: string, start: string, calls: readonly Call[], block: readonly string[]): string => {
	const ended = calls.map((each, index) =>
		index < calls.length - 1 || block.length > 0 ? each : {...each, closing: `${each.closing};`},
	);
	const flat = `${indent}${start}${ended.map((each) => `${each.opening}${each.arguments.join(', ')}${each.closing}`).join('')}`;
	const short = [flat, ...indented(indent, block)];
	if (short.every((line) => line.length <= width)) {
		return short.join('\n');
	}

	const inner = `${indent}${step}`;
	return [`${indent}${start}`, ...ended.flatMap((each) => filled(inner, each)), ...indented(inner, block)].join('\n');
};
