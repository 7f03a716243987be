import type {Field, Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {bracketed} from '../code/rust.js';
import {literals} from '../literal.js';
import {constantName, upperCase} from '../response-parts.js';

const string = literals.rust;

const http1 = {
	104: undefined,
	306: undefined,
	413: 'PAYLOAD_TOO_LARGE',
	418: 'IM_A_TEAPOT',
	422: 'UNPROCESSABLE_ENTITY',
};

/** The crate’s constants for a status in the versions in which frameworks share its types: `NOT_FOUND`. */
export const constantOf = {
	'http 1': constantName(http1, upperCase),
	'http 0.2': constantName({...http1, 103: undefined, 425: undefined}, upperCase),
} as const;

/** The same as functions and variants are called that are named after it: `NotFound`. */
export const variantOf = (response: Pick<Response, 'status'>): string | undefined =>
	constantOf['http 0.2'](response)
		?.toLowerCase()
		.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The fields of ours that the crate http, in both versions, has a constant for. */
const namedFields = new Set([
	...['accept', 'accept-ranges', 'allow', 'cache-control', 'connection', 'content-range', 'content-type', 'etag'],
	...['link', 'location', 'proxy-authenticate', 'retry-after', 'upgrade', 'vary', 'via', 'www-authenticate'],
]);

const isNamed = ([name]: Field): boolean => namedFields.has(name.toLowerCase());

/** Fields as tuples of a name and a value. */
type Tuples = {readonly paths: readonly string[]; readonly tuples: readonly Doc[]};

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
			return bracketed('(', [isConstant(field) ? constant : string(name), string(value)], ')');
		}),
	};
};

/** The media type that axum and Rocket have a type of Rust for. */
export const html = 'text/html; charset=utf-8';

/** The media types that axum and Rocket give to content by themselves. */
export const impliedTypes = {json: 'application/json', text: ['text/plain; charset=utf-8', html]} as const;
