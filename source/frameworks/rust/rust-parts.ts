import type {Content, Field, Response} from '../../response/index.js';
import {findByCode} from '../../statuses/index.js';
import {literals, needsNoEscape} from '../literal.js';
import {group, indent, type Code} from './rust-layout.js';

const string = literals.rust;

/** What the crate http does not call by the phrase that IANA lists now. */
const otherNames: Readonly<Record<number, string>> = {
	413: 'PAYLOAD_TOO_LARGE',
	418: 'IM_A_TEAPOT',
	422: 'UNPROCESSABLE_ENTITY',
};

/** The registered statuses that a version of the crate http has no constant for. */
const nameless = {'http 1': new Set([104, 306]), 'http 0.2': new Set([103, 104, 306, 425])} as const;

/** A version of the crate http, in which frameworks share their types. */
type Http = keyof typeof nameless;

/** The name of the crate’s constant for a status, or `undefined` where it has none: `NOT_FOUND`. */
export const constantOf = ({status}: Pick<Response, 'status'>, http: Http): string | undefined => {
	const registered = findByCode(status);
	return registered === undefined || nameless[http].has(status)
		? undefined
		: (otherNames[status] ?? registered.phrase.toUpperCase().replaceAll(/[^A-Z]+/g, '_'));
};

/** A constant as functions and variants are called that are named after it: `NotFound`. */
export const pascalCase = (constant: string): string =>
	constant.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The fields of ours that the crate http, in both versions, has a constant for. */
const namedFields = new Set([
	...['accept', 'accept-ranges', 'allow', 'cache-control', 'connection', 'content-range', 'content-type', 'etag'],
	...['link', 'location', 'proxy-authenticate', 'retry-after', 'upgrade', 'vary', 'via', 'www-authenticate'],
]);

const isNamed = ([name]: Field): boolean => namedFields.has(name.toLowerCase());

/** Fields as tuples of a name and a value. */
type Tuples = {readonly paths: readonly string[]; readonly tuples: readonly Code[]};

/**
 * Fields as tuples: their names as constants, or as strings where they have none.
 *
 * @param module the path of the framework’s `header`
 * @param areAlike whether all names must be of one type, as in an array
 */
export const fieldTuples = (fields: readonly Field[], module: string, areAlike: boolean): Tuples => {
	const isConstant = (field: Field): boolean => (areAlike ? fields.every(isNamed) : isNamed(field));
	return {
		paths: fields.some(isConstant) ? [module] : [],
		tuples: fields.map((field) => {
			const [name, value] = field;
			const constant = `header::${name.toUpperCase().replaceAll('-', '_')}`;
			return group('(', [[isConstant(field) ? constant : string(name)], [string(value)]], ')');
		}),
	};
};

/** Whether a field stands twice. */
export const hasRepeats = (fields: readonly Field[]): boolean =>
	new Set(fields.map(([name]) => name.toLowerCase())).size < fields.length;

/** The media type that axum and Rocket have a type of Rust for. */
export const html = 'text/html; charset=utf-8';

/** The media types that a framework gives to content by itself. */
type OwnTypes = Readonly<Record<Content['kind'], readonly string[]>>;

/** Those of axum and Rocket. */
export const usualTypes: OwnTypes = {
	none: [],
	json: ['application/json'],
	text: ['text/plain; charset=utf-8', html],
};

/** The field that a framework has to be told for content of another media type than its own. */
export const typeField = (content: Content, own: OwnTypes): readonly Field[] =>
	content.kind === 'none' || own[content.kind].includes(content.type) ? [] : [['Content-Type', content.type]];

/** A JSON object by the macro `json!`, an entry a line. */
export const jsonMacro = (value: Extract<Content, {readonly kind: 'json'}>['value']): Code => [
	'json!({',
	...indent(
		Object.entries(value).map(
			([name, each]) => `${string(name)}: ${typeof each === 'string' ? string(each) : JSON.stringify(each)},`,
		),
	),
	'})',
];

const isOneLine = (text: string): boolean => !text.slice(0, -1).includes('\n');

/** An expression for text: a literal, or the name of a constant that is declared above the handler. */
export const textExpression = (text: string): {readonly constants: Code; readonly expression: string} => {
	const mayBeRaw = !isOneLine(text) && !text.includes('"#') && needsNoEscape(text);
	return mayBeRaw
		? {constants: [`const BODY: &str = r#"${text}"#;`], expression: 'BODY'}
		: {constants: [], expression: string(text)};
};

/** Whether the response is the handshake of a WebSocket. */
export const isUpgrade = ({status}: Pick<Response, 'status'>): boolean => status === 101;
