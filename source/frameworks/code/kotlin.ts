import type {Json} from '../../response/index.js';
import {literals, needsNoEscape} from '../literal.js';
import {block, list, paragraphs, type Doc} from './doc.js';
import {file, type Style} from './layout.js';
import {jsonValue, textOrConstant} from './text.js';

const style: Style = {width: 120, step: '    '};

const string = literals.kotlin;

/** A call on one line, or with an argument a line. */
export const call = (name: string, values: readonly Doc[]): Doc => list(`${name}(`, values, ')', {hasLastComma: true});

const value = jsonValue(string);

/** A flat JSON object as the expression of a map of strings. */
export const mapOf = (object: Readonly<Record<string, Json>>): string =>
	`mapOf(${Object.entries(object)
		.map(([name, each]) => `${string(name)} to ${value(each)}`)
		.join(', ')})`;

/** A flat JSON object as the expression that builds it and writes it. */
export const jsonText = (object: Readonly<Record<string, Json>>): Doc =>
	block(
		'buildJsonObject {',
		Object.entries(object).map(([name, each]) => `put(${string(name)}, ${value(each)})`),
		'}.toString()',
	);

/** Text as an expression: a literal, or a constant above, whose raw string keeps all but a dollar sign and its quotes. */
export const textExpression = textOrConstant(string, 'BODY', (text) =>
	needsNoEscape(text) && !/\$|"""|"$/.test(text) ? [`private const val BODY = """${text}"""`, ''] : undefined,
);

/** A file of code without its package: sorted import lines, then its declarations. */
export const kotlinFile = (names: readonly string[], declarations: readonly Doc[]): string =>
	file([paragraphs([[...new Set(names)].toSorted().map((name) => `import ${name}`), declarations])], style);
