import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {ownFields} from '../fields.js';
import type {Writer} from '../writer.js';
import {
	httpStatus,
	isUpgrade,
	mapLiteral,
	readAll,
	setFields,
	textExpression,
	typeField,
	type Part,
} from './go-parts.js';
import {address, body, goWriter} from './go-program.js';
import {literals} from '../literal.js';
import {websocket} from './go-websocket.js';

const string = literals.go;

const set = (fields: readonly Field[]): readonly string[] => setFields(fields, 'c.Header', 'c.Writer.Header().Add');

/** What sends an interim response: the writer of net/http, because Gin's own keeps a status for the final one. */
const interimPart = (interim: Response): Part =>
	interim.status === 100
		? readAll('c.Request.Body')
		: {
				packages: ['net/http'],
				statements: [
					'// Gin keeps a status for the final response; the writer inside sends it at once.',
					'w := c.Writer.(interface{ Unwrap() http.ResponseWriter }).Unwrap()',
					...setFields(interim.fields, 'w.Header().Set', 'w.Header().Add'),
					`w.WriteHeader(${httpStatus(interim).code})`,
					...interim.fields.map(([name]) => `w.Header().Del(${string(name)})`),
					'',
				],
			};

/** The call that sends text: what `c.String` takes is a format, so a percent sign needs one of its own. */
const textCall = (
	code: string,
	{type, text}: Extract<Content, {readonly kind: 'text'}>,
	expression: string,
): string => {
	if (!type.startsWith('text/plain')) {
		return `c.Data(${code}, ${string(type)}, []byte(${expression}))`;
	}

	return text.includes('%') ? `c.String(${code}, "%s", ${expression})` : `c.String(${code}, ${expression})`;
};

const finalPart = (response: Response): Part => {
	const {code, packages} = httpStatus(response);
	const content = contentOf(response);
	const fields = ownFields(response);
	switch (content.kind) {
		case 'none':
			return {packages, statements: [...set(fields), `c.Status(${code})`]};
		case 'json':
			return {
				packages,
				statements: [
					...set([...typeField(content), ...fields]),
					...mapLiteral(`c.JSON(${code}, gin.H`, content.value, ')'),
				],
			};
		case 'text': {
			const {above, expression} = textExpression(content.text);
			return {packages, above, statements: [...set(fields), textCall(code, content, expression)]};
		}
	}
};

/** Gin 1, on net/http. */
export const gin: Writer = goWriter(
	(response) => [
		{packages: ['github.com/gin-gonic/gin'], statements: []},
		...(isUpgrade(response)
			? [websocket('c.Writer', 'c.Request')]
			: [...(response.interim ?? []).map(interimPart), finalPart(response)]),
	],
	(_, parts) => ['func handler(c *gin.Context) {', ...body(parts), '}'],
	{
		packages: ['log'],
		statements: ['r := gin.Default()', 'r.Any("/", handler)', `log.Fatal(r.Run(${address}))`],
	},
);
