import {contentOf, type Content, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {bracketed, jsonMacro, struct, textExpression} from '../code/rust.js';
import {literals} from '../literal.js';
import {joined, ownFields, toldType} from '../response-parts.js';
import {html, impliedTypes, variantOf} from './names.js';
import type {Expression} from './rust-program.js';

const string = literals.rust;

/** What the content is in a handler: an expression and its type. */
type Body = Expression & {readonly type: string};

const bodyOf = (content: Content): Body => {
	switch (content.kind) {
		case 'none':
			return {paths: [], type: '()', expression: '()'};
		case 'json':
			return {
				paths: ['rocket::serde::json::Value', 'rocket::serde::json::json'],
				dependencies: {rocket: '{ version = "0.5", features = ["json"] }'},
				type: 'Value',
				expression: jsonMacro(content.value),
			};
		case 'text': {
			const {above, expression} = textExpression(content.text);
			return content.type === html
				? {
						paths: ['rocket::response::content::RawHtml'],
						constants: above,
						type: "RawHtml<&'static str>",
						expression: bracketed('RawHtml(', [expression], ')'),
					}
				: {paths: [], constants: above, type: "&'static str", expression};
		}
	}
};

/** Where Rocket sends a status that is returned alone, and no error page in its place. */
const standsAlone = ({status}: Pick<Response, 'status'>): boolean => status >= 200 && status < 206;

/** Rocket names the statuses that the crate http named in 0.2. */
const statusOf = (response: Pick<Response, 'status'>): string => {
	const variant = variantOf(response);
	return variant === undefined ? `Status::new(${response.status})` : `Status::${variant}`;
};

/** What a handler returns: its type, the expression, and what is declared for it. */
type RocketReply = Body & {readonly declaration?: readonly Doc[]};

/** The status and the content as a tuple, or the one that says all. */
const tupleReply = (response: Response, body: Body): RocketReply => {
	if (response.status === 200 && body.type !== '()') {
		return body;
	}

	const paths = ['rocket::http::Status', ...body.paths];
	return body.type === '()' && standsAlone(response)
		? {paths, type: 'Status', expression: statusOf(response)}
		: {
				...body,
				paths,
				type: `(Status, ${body.type})`,
				expression: bracketed('(', [statusOf(response), body.expression], ')'),
			};
};

const member = (name: string): string => name.toLowerCase().replaceAll('-', '_');

/** The status, the content and fields, each name once, as a struct that derives how to respond. */
const structReply = (response: Response, body: Body, type: readonly string[]): RocketReply => {
	const fields = joined(ownFields(response));
	const attributes = [
		...(response.status === 200 ? [] : [`status = ${response.status}`]),
		...type.map((each) => `content_type = ${string(each)}`),
	];
	return {
		...body,
		paths: ['rocket::Responder', ...(fields.length === 0 ? [] : ['rocket::http::Header']), ...body.paths],
		type: 'Reply',
		expression: struct('Reply', [
			['inner: ', body.expression],
			...fields.map((field) => [`${member(field[0])}: `, bracketed('Header::new(', field.map(string), ')')]),
		]),
		declaration: [
			'#[derive(Responder)]',
			...(attributes.length === 0 ? [] : [`#[response(${attributes.join(', ')})]`]),
			block(
				'struct Reply {',
				[`inner: ${body.type},`, ...fields.map(([name]) => `${member(name)}: Header<'static>,`)],
				'}',
			),
		],
	};
};

/** What a handler of Rocket returns for a response. */
export const rocketReply = (response: Response): RocketReply => {
	const content = contentOf(response);
	const body = bodyOf(content);
	const type = toldType(content, impliedTypes);
	return ownFields(response).length + type.length > 0 ? structReply(response, body, type) : tupleReply(response, body);
};
