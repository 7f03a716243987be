import type {Json} from '../../response/index.js';
import {literals, needsNoEscape} from '../literal.js';

const width = 120;
const step = '    ';

/** Lines one block deeper. */
export const indented = (lines: readonly string[]): readonly string[] =>
	lines.map((line) => (line === '' ? line : `${step}${line}`));

/** A call on one line where it fits at the depth of a handler, otherwise with an argument a line. */
export const call = (name: string, values: ReadonlyArray<readonly string[]>): readonly string[] => {
	const short = `${name}(${values.join(', ')})`;
	return values.every(({length}) => length === 1) && short.length + 2 * step.length <= width
		? [short]
		: [`${name}(`, ...values.flatMap((lines) => indented([...lines.slice(0, -1), `${lines.at(-1) ?? ''},`])), ')'];
};

const value = (json: Json): string => (typeof json === 'string' ? literals.kotlin(json) : JSON.stringify(json));

/** A flat JSON object as the expression of a map of strings. */
export const mapOf = (object: Readonly<Record<string, Json>>): readonly string[] => [
	`mapOf(${Object.entries(object)
		.map(([name, each]) => `${literals.kotlin(name)} to ${value(each)}`)
		.join(', ')})`,
];

/** A flat JSON object as the expression that builds it and writes it. */
export const jsonText = (object: Readonly<Record<string, Json>>): readonly string[] => [
	'buildJsonObject {',
	...indented(Object.entries(object).map(([name, each]) => `put(${literals.kotlin(name)}, ${value(each)})`)),
	'}.toString()',
];

/** A raw string keeps all but a dollar sign and its own quotes as it is. */
const mayBeRaw = (text: string): boolean =>
	text.slice(0, -1).includes('\n') && needsNoEscape(text) && !/\$|"""|"$/.test(text);

/** An expression for text: a literal, or the name of a constant that is declared above. */
export const textExpression = (text: string): {readonly above: readonly string[]; readonly expression: string} =>
	mayBeRaw(text)
		? {above: [`private const val BODY = """${text}"""`, ''], expression: 'BODY'}
		: {above: [], expression: literals.kotlin(text)};

/** A file of code without its package: sorted import lines, then its declarations. */
export const kotlinFile = (names: readonly string[], declarations: readonly string[]): string =>
	`${[...[...new Set(names)].toSorted().map((name) => `import ${name}`), '', ...declarations].join('\n')}\n`;
