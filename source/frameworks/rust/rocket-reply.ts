import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {literals} from '../literal.js';
import {ownFields} from '../fields.js';
import {group, indent, structValue, type Code} from './rust-layout.js';
import {constantOf, html, jsonMacro, pascalCase, textExpression, typeField, usualTypes} from './rust-parts.js';
import type {Part} from './rust-program.js';

const string = literals.rust;

/** What the content is in a handler: an expression and its type. */
type Body = Part & {readonly type: string};

const bodyOf = (content: Content): Body => {
	switch (content.kind) {
		case 'none':
			return {paths: [], type: '()', expression: ['()']};
		case 'json':
			return {
				paths: ['rocket::serde::json::Value', 'rocket::serde::json::json'],
				dependencies: {rocket: '{ version = "0.5", features = ["json"] }'},
				type: 'Value',
				expression: jsonMacro(content.value),
			};
		case 'text': {
			const {constants, expression} = textExpression(content.text);
			return content.type === html
				? {
						paths: ['rocket::response::content::RawHtml'],
						constants,
						type: "RawHtml<&'static str>",
						expression: group('RawHtml(', [[expression]], ')'),
					}
				: {paths: [], constants, type: "&'static str", expression: [expression]};
		}
	}
};

/** Where Rocket sends a status that is returned alone, and no error page in its place. */
const standsAlone = ({status}: Pick<Response, 'status'>): boolean => status >= 200 && status < 206;

/** Rocket names the statuses that the crate http named in 0.2. */
const status = (response: Pick<Response, 'status'>): string => {
	const constant = constantOf(response, 'http 0.2');
	return constant === undefined ? `Status::new(${response.status})` : `Status::${pascalCase(constant)}`;
};

/** What a handler returns: its type, the expression, and what is declared for it. */
type Reply = Body & {readonly declaration?: Code};

/** The status and the content as a tuple, or the one that says all. */
const tupleReply = (response: Response, body: Body): Reply => {
	if (response.status === 200 && body.type !== '()') {
		return body;
	}

	const paths = ['rocket::http::Status', ...body.paths];
	return body.type === '()' && standsAlone(response)
		? {paths, type: 'Status', expression: [status(response)]}
		: {
				...body,
				paths,
				type: `(Status, ${body.type})`,
				expression: group('(', [[status(response)], body.expression], ')'),
			};
};

/** Fields of one name as one, because a struct has one of each (RFC 9110 §5.3). */
const merged = (fields: readonly Field[]): readonly Field[] =>
	[...new Set(fields.map(([name]) => name))].map((name) => [
		name,
		fields
			.filter(([each]) => each === name)
			.map(([, value]) => value)
			.join(', '),
	]);

const member = (name: string): string => name.toLowerCase().replaceAll('-', '_');

/** The status, the content and fields as a struct that derives how to respond. */
const structReply = (response: Response, body: Body, type: readonly Field[]): Reply => {
	const fields = merged(ownFields(response));
	const attributes = [
		...(response.status === 200 ? [] : [`status = ${response.status}`]),
		...type.map(([, value]) => `content_type = ${string(value)}`),
	];
	const headers = fields.map(([name, value]) => {
		const [first = '', ...rest] = group('Header::new(', [[string(name)], [string(value)]], ')');
		return [`${member(name)}: ${first}`, ...rest];
	});
	const [first = '', ...rest] = body.expression;
	return {
		...body,
		paths: ['rocket::Responder', ...(fields.length === 0 ? [] : ['rocket::http::Header']), ...body.paths],
		type: 'Reply',
		expression: structValue('Reply', [[`inner: ${first}`, ...rest], ...headers]),
		declaration: [
			'#[derive(Responder)]',
			...(attributes.length === 0 ? [] : [`#[response(${attributes.join(', ')})]`]),
			'struct Reply {',
			...indent([`inner: ${body.type},`, ...fields.map(([name]) => `${member(name)}: Header<'static>,`)]),
			'}',
		],
	};
};

/** What a handler of Rocket returns for a response. */
export const rocketReply = (response: Response): Reply => {
	const content = contentOf(response);
	const body = bodyOf(content);
	const type = typeField(content, usualTypes);
	return ownFields(response).length + type.length > 0 ? structReply(response, body, type) : tupleReply(response, body);
};
