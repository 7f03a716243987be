import type {Json} from '../../response/index.js';
import {literals, needsNoEscape} from '../literal.js';
import {block, type Doc} from './doc.js';
import {file, type Style} from './layout.js';
import {jsonValue, textOrConstant} from './text.js';

/** The layout of gofmt, which breaks no line. */
const style: Style = {width: Number.POSITIVE_INFINITY, step: '\t'};

const string = literals.go;

const value = jsonValue(string);

type JsonObject = Readonly<Record<string, Json>>;

/** A composite literal with an entry a line, the values in a column. */
export const mapLiteral = (type: string, object: JsonObject): Doc => {
	const keys = Object.keys(object).map((name) => `${string(name)}:`);
	const width = Math.max(...keys.map(({length}) => length));
	return block(
		`${type}{`,
		Object.values(object).map((each, index) => `${(keys[index] ?? '').padEnd(width)} ${value(each)},`),
		'}',
	);
};

/** The narrowest type of map that holds a JSON object. */
export const mapType = (object: JsonObject): string =>
	Object.values(object).every((each) => typeof each === 'string') ? 'map[string]string' : 'map[string]any';

/** Text as an expression: a literal, or a constant above the handler. */
export const textExpression = textOrConstant(string, 'body', (text) =>
	!text.includes('`') && needsNoEscape(text) ? [`const body = \`${text}\``, ''] : undefined,
);

/** Lines as the text of a file. */
export const goFile = (docs: readonly Doc[]): string => file(docs, style);
