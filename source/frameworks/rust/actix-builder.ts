import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {literals} from '../literal.js';
import {ownFields} from '../fields.js';
import {chain, group, type Code} from './rust-layout.js';
import {constantOf, fieldTuples, jsonMacro, pascalCase, textExpression, typeField, usualTypes} from './rust-parts.js';
import type {Part} from './rust-program.js';

const string = literals.rust;

/** The constructors of `HttpResponse` that are not named as the constant of the status is. */
const otherConstructors: Readonly<Record<number, string>> = {505: 'VersionNotSupported'};

/** What begins a response: `HttpResponse::NotFound()`, or its builder with a number. */
const builder = (response: Response): {readonly paths: readonly string[]; readonly subject: string} => {
	const constant = constantOf(response, 'http 0.2');
	const constructor = otherConstructors[response.status] ?? (constant === undefined ? undefined : pascalCase(constant));
	return constructor === undefined
		? {
				paths: ['actix_web::http::StatusCode'],
				subject: `HttpResponse::build(StatusCode::from_u16(${response.status}).unwrap())`,
			}
		: {paths: [], subject: `HttpResponse::${constructor}()`};
};

const isClose = ([name, value]: Field): boolean => name === 'Connection' && value === 'close';

type Calls = Pick<Part, 'paths' | 'dependencies' | 'constants'> & {readonly calls: readonly Code[]};

/** The calls that set fields; the connection is the server’s, which is told to close it. */
const setFields = (fields: readonly Field[]): Calls => {
	const others = fields.filter((field) => !isClose(field));
	const names = others.map(([name]) => name);
	const {paths, tuples} = fieldTuples(others, 'actix_web::http::header', false);
	const set = tuples.map((tuple, index) => {
		const isRepeated = names.slice(0, index).includes(names[index] ?? '');
		return group(isRepeated ? '.append_header(' : '.insert_header(', [tuple], ')');
	});
	return {paths, calls: fields.some(isClose) ? [...set, ['.force_close() // Connection: close']] : set};
};

/** The calls that end the builder with content, and give its type where it is not implied. */
const ending = (content: Content): Calls => {
	const type = typeField(content, {...usualTypes, text: []});
	const typeCalls = type.map(([, value]) => group('.content_type(', [[string(value)]], ')'));
	switch (content.kind) {
		case 'none':
			return {paths: [], calls: [['.finish()']]};
		case 'json':
			return {
				paths: ['serde_json::json'],
				dependencies: {serde_json: '"1"'},
				calls: [...typeCalls, group('.json(', [jsonMacro(content.value)], ')')],
			};
		case 'text': {
			const {constants, expression} = textExpression(content.text);
			return {paths: [], constants, calls: [...typeCalls, group('.body(', [[expression]], ')')]};
		}
	}
};

/** The chain of calls that builds a response of Actix Web. */
export const httpResponse = (response: Response): Part => {
	const {paths, subject} = builder(response);
	const fields = setFields(ownFields(response));
	const {calls, ...rest} = ending(contentOf(response));
	return {
		...rest,
		paths: ['actix_web::HttpResponse', ...paths, ...fields.paths, ...rest.paths],
		expression: chain(subject, [...fields.calls, ...calls]),
	};
};
