import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {bracketed, calls, jsonMacro, textExpression} from '../code/rust.js';
import {literals} from '../literal.js';
import {isRepeated, ownFields, toldType} from '../response-parts.js';
import {fieldTuples, variantOf} from './names.js';
import type {Expression} from './rust-program.js';

/** The constructors of `HttpResponse` that are not named as the constant of the status is. */
const otherConstructors: Readonly<Record<number, string>> = {505: 'VersionNotSupported'};

/** What begins a response: `HttpResponse::NotFound()`, or its builder with a number. */
const builder = (response: Response): {readonly paths: readonly string[]; readonly subject: string} => {
	const constructor = otherConstructors[response.status] ?? variantOf(response);
	return constructor === undefined
		? {
				paths: ['actix_web::http::StatusCode'],
				subject: `HttpResponse::build(StatusCode::from_u16(${response.status}).unwrap())`,
			}
		: {paths: [], subject: `HttpResponse::${constructor}()`};
};

const isClose = ([name, value]: Field): boolean => name === 'Connection' && value === 'close';

type Calls = Omit<Expression, 'expression'> & {readonly calls: readonly Doc[]};

/** The calls that set fields; the connection is the server’s, which is told to close it. */
const setFields = (fields: readonly Field[]): Calls => {
	const others = fields.filter((field) => !isClose(field));
	const {paths, tuples} = fieldTuples(others, 'actix_web::http::header', false);
	const set = others.map((field, index) =>
		bracketed(
			isRepeated(field, index, others) ? '.append_header(' : '.insert_header(',
			tuples.slice(index, index + 1),
			')',
		),
	);
	return {paths, calls: fields.some(isClose) ? [...set, '.force_close() // Connection: close'] : set};
};

/** The calls that end the builder with content, and give its type where it is not implied. */
const ending = (content: Content): Calls => {
	const type = toldType(content, {json: 'application/json'}).map((each) =>
		bracketed('.content_type(', [literals.rust(each)], ')'),
	);
	switch (content.kind) {
		case 'none':
			return {paths: [], calls: ['.finish()']};
		case 'json':
			return {
				paths: ['serde_json::json'],
				dependencies: {serde_json: '"1"'},
				calls: [...type, bracketed('.json(', [jsonMacro(content.value)], ')')],
			};
		case 'text': {
			const {above, expression} = textExpression(content.text);
			return {paths: [], constants: above, calls: [...type, bracketed('.body(', [expression], ')')]};
		}
	}
};

/** The chain of calls that builds a response of Actix Web. */
export const httpResponse = (response: Response): Expression => {
	const {paths, subject} = builder(response);
	const fields = setFields(ownFields(response));
	const {calls: rest, ...needs} = ending(contentOf(response));
	return {
		...needs,
		paths: ['actix_web::HttpResponse', ...paths, ...fields.paths, ...needs.paths],
		expression: calls(subject, [...fields.calls, ...rest]),
	};
};
