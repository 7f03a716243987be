import type {Content, Response} from '../../response/index.js';
import {findByCode} from '../../statuses/index.js';
import {literals, needsNoEscape} from '../literal.js';

const string = literals.go;

/** Where Go's constant is not `Status` and the phrase that IANA lists now; a number where it has none. */
const otherConstants: Readonly<Record<number, string>> = {
	104: '104',
	203: 'http.StatusNonAuthoritativeInfo',
	306: '306',
	407: 'http.StatusProxyAuthRequired',
	413: 'http.StatusRequestEntityTooLarge',
	414: 'http.StatusRequestURITooLong',
	416: 'http.StatusRequestedRangeNotSatisfiable',
	418: 'http.StatusTeapot',
	422: 'http.StatusUnprocessableEntity',
};

/** The name that Go has for a status code, or its number: `http.StatusNotFound`. */
export const constant = ({status, phrase}: Pick<Response, 'status' | 'phrase'>): string =>
	findByCode(status) === undefined
		? String(status)
		: (otherConstants[status] ?? `http.Status${phrase.replaceAll(/[^A-Za-z]/g, '')}`);

/** The packages, declarations and statements that a part of the response needs. */
export type Part = {
	readonly packages: readonly string[];
	readonly above?: readonly string[];
	readonly statements: readonly string[];
};

const jsonPart = (value: Extract<Content, {readonly kind: 'json'}>['value']): Part => {
	const entries = Object.entries(value);
	const width = Math.max(...entries.map(([name]) => string(name).length)) + 1;
	const type = entries.every(([, each]) => typeof each === 'string') ? 'string' : 'any';
	return {
		packages: ['encoding/json'],
		statements: [
			`json.NewEncoder(w).Encode(map[string]${type}{`,
			...entries.map(
				([name, each]) =>
					`\t${`${string(name)}:`.padEnd(width)} ${typeof each === 'string' ? string(each) : JSON.stringify(each)},`,
			),
			'})',
		],
	};
};

const isOneLine = (text: string): boolean => !text.slice(0, -1).includes('\n');

const textPart = (text: string): Part => {
	const mayBeRaw = !isOneLine(text) && !text.includes('`') && needsNoEscape(text);
	return mayBeRaw
		? {packages: ['io'], above: [`const body = \`${text}\``, ''], statements: ['io.WriteString(w, body)']}
		: {packages: ['io'], statements: [`io.WriteString(w, ${string(text)})`]};
};

/** The statements that write content; the head is written before. */
export const contentPart = (content: Content): Part => {
	switch (content.kind) {
		case 'none':
			return {packages: [], statements: []};
		case 'json':
			return jsonPart(content.value);
		case 'text':
			return textPart(content.text);
	}
};
