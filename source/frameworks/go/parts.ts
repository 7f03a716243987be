import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {textExpression} from '../code/go.js';
import type {CodePart} from '../code/part.js';
import {literals} from '../literal.js';
import {constantName, isRepeated, ownFields, pascalCase, typeField} from '../response-parts.js';

const string = literals.go;

/** What net/http, and fasthttp after it, do not call by the phrase that IANA lists now. */
const formerNames = {
	104: undefined,
	407: 'ProxyAuthRequired',
	413: 'RequestEntityTooLarge',
	414: 'RequestURITooLong',
	416: 'RequestedRangeNotSatisfiable',
	418: 'Teapot',
	422: 'UnprocessableEntity',
} as const;

const names = {
	http: constantName({...formerNames, 203: 'NonAuthoritativeInfo', 306: undefined}, pascalCase),
	fiber: constantName({...formerNames, 306: 'SwitchProxy'}, pascalCase),
} as const;

/** What a package calls a status code, or the number where it has no name: `http.StatusNotFound`. */
export const constantOf = (from: keyof typeof names, response: Pick<Response, 'status'>): string => {
	const name = names[from](response);
	return name === undefined ? String(response.status) : `${from}.Status${name}`;
};

/** The status code as net/http calls it, and the package of that name. */
export const httpStatus = (
	response: Pick<Response, 'status'>,
): {readonly code: string; readonly imports: readonly string[]} => {
	const code = constantOf('http', response);
	return {code, imports: code.startsWith('http.') ? ['net/http'] : []};
};

/** The statements that set fields: the first of a name by `set`, another of that name by `add`. */
export const setFields = (fields: readonly Field[], set: string, add: string): readonly string[] =>
	fields.map((field, index) => `${isRepeated(field, index, fields) ? add : set}(${field.map(string).join(', ')})`);

/** What makes net/http answer `Expect: 100-continue`: it does so when the content is read. */
export const readAll = (content: string): CodePart => ({
	imports: ['io'],
	statements: ['// Reading answers "Expect: 100-continue" with 100 Continue.', `io.Copy(io.Discard, ${content})`, ''],
});

type JsonContent = Extract<Content, {readonly kind: 'json'}>;
type Text = Extract<Content, {readonly kind: 'text'}>;

/** What the context of a framework on net/http takes to set fields, and to send each kind of content with a status. */
type Calls = {
	readonly set: (fields: readonly Field[]) => readonly string[];
	readonly none: (code: string) => Doc;
	readonly json: (code: string, value: JsonContent['value']) => Doc;
	readonly text: (code: string, content: Text, expression: string) => Doc;
};

/** What it takes to send the final response by the context of a framework on net/http. */
export const finalPart =
	({set, none, json, text}: Calls) =>
	(response: Response): CodePart => {
		const {code, imports} = httpStatus(response);
		const content = contentOf(response);
		const fields = ownFields(response);
		switch (content.kind) {
			case 'none':
				return {imports, statements: [...set(fields), none(code)]};
			case 'json': {
				const type = typeField(content, {json: 'application/json'});
				return {imports, statements: [...set([...type, ...fields]), json(code, content.value)]};
			}
			case 'text': {
				const {above, expression} = textExpression(content.text);
				return {imports, above, statements: [...set(fields), text(code, content, expression)]};
			}
		}
	};
