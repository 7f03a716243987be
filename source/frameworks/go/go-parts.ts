import type {Content, Field, Response} from '../../response/index.js';
import {findByCode} from '../../statuses/index.js';
import {literals, needsNoEscape} from '../literal.js';

const string = literals.go;

/** What net/http, and fasthttp after it, do not call by the phrase that IANA lists now. */
const formerNames: Readonly<Record<number, string>> = {
	407: 'ProxyAuthRequired',
	413: 'RequestEntityTooLarge',
	414: 'RequestURITooLong',
	416: 'RequestedRangeNotSatisfiable',
	418: 'Teapot',
	422: 'UnprocessableEntity',
};

const names = {
	http: {...formerNames, 203: 'NonAuthoritativeInfo'},
	fiber: {...formerNames, 306: 'SwitchProxy'},
} as const satisfies Readonly<Record<string, Readonly<Record<number, string>>>>;

const nameless = {http: new Set([104, 306]), fiber: new Set([104])} as const;

/** The packages, declarations and statements that a part of the response needs. */
export type Part = {
	readonly packages: readonly string[];
	readonly above?: readonly string[];
	readonly statements: readonly string[];
};

/** What a package calls a status code, or the number where it has no name: `http.StatusNotFound`. */
export const constantOf = (from: keyof typeof names, {status}: Pick<Response, 'status'>): string => {
	const registered = findByCode(status);
	if (registered === undefined || nameless[from].has(status)) {
		return String(status);
	}

	const known: Readonly<Record<number, string>> = names[from];
	return `${from}.Status${known[status] ?? registered.phrase.replaceAll(/[^A-Za-z]/g, '')}`;
};

/** The status code as net/http calls it, and the package of that name. */
export const httpStatus = (
	response: Pick<Response, 'status'>,
): {readonly code: string; readonly packages: readonly string[]} => {
	const code = constantOf('http', response);
	return {code, packages: code.startsWith('http.') ? ['net/http'] : []};
};

/** The statements that set fields: the first of a name by `set`, another of that name by `add`. */
export const setFields = (fields: readonly Field[], set: string, add: string): readonly string[] =>
	fields.map(([name, value], index) => {
		const isRepeated = fields.findIndex(([other]) => other === name) < index;
		return `${isRepeated ? add : set}(${string(name)}, ${string(value)})`;
	});

/** What makes net/http answer `Expect: 100-continue`: it does so when the content is read. */
export const readAll = (content: string): Part => ({
	packages: ['io'],
	statements: ['// Reading answers "Expect: 100-continue" with 100 Continue.', `io.Copy(io.Discard, ${content})`, ''],
});

type Value = Extract<Content, {readonly kind: 'json'}>['value'];

/** A composite literal with an entry a line, in the middle of a statement. */
export const mapLiteral = (before: string, value: Value, after: string): readonly string[] => {
	const entries = Object.entries(value);
	const width = Math.max(...entries.map(([name]) => string(name).length)) + 1;
	return [
		`${before}{`,
		...entries.map(
			([name, each]) =>
				`\t${`${string(name)}:`.padEnd(width)} ${typeof each === 'string' ? string(each) : JSON.stringify(each)},`,
		),
		`}${after}`,
	];
};

/** The narrowest type of map that holds a JSON object. */
export const mapType = (value: Value): string =>
	Object.values(value).every((each) => typeof each === 'string') ? 'map[string]string' : 'map[string]any';

const isOneLine = (text: string): boolean => !text.slice(0, -1).includes('\n');

/** An expression for text: a literal, or the name of a constant that is declared above the handler. */
export const textExpression = (text: string): {readonly above: readonly string[]; readonly expression: string} => {
	const mayBeRaw = !isOneLine(text) && !text.includes('`') && needsNoEscape(text);
	return mayBeRaw
		? {above: [`const body = \`${text}\``, ''], expression: 'body'}
		: {above: [], expression: string(text)};
};

/** Whether the response is the handshake of a WebSocket, which a module makes. */
export const isUpgrade = ({status}: Pick<Response, 'status'>): boolean => status === 101;

/** The field that a framework has to be told for JSON of another media type than its own. */
export const typeField = ({type}: {readonly type: string}): readonly Field[] =>
	type === 'application/json' ? [] : [['Content-Type', type]];
