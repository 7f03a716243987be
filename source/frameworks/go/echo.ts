import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {ownFields} from '../fields.js';
import type {Writer} from '../writer.js';
import {
	httpStatus,
	isUpgrade,
	mapLiteral,
	mapType,
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

const set = (fields: readonly Field[]): readonly string[] =>
	setFields(fields, 'c.Response().Header().Set', 'c.Response().Header().Add');

/** What sends an interim response: the writer of net/http, because Echo's own takes the first status for the final one. */
const interimPart = (interim: Response): Part =>
	interim.status === 100
		? readAll('c.Request().Body')
		: {
				packages: [],
				statements: [
					'// Echo sends one status, the writer inside also the interim ones before it.',
					'res, err := echo.UnwrapResponse(c.Response())',
					'if err != nil {',
					'\treturn err',
					'}',
					...setFields(interim.fields, 'res.Header().Set', 'res.Header().Add'),
					`res.Unwrap().WriteHeader(${httpStatus(interim).code})`,
					...interim.fields.map(([name]) => `res.Header().Del(${string(name)})`),
					'',
				],
			};

const textCall = (code: string, {type}: Extract<Content, {readonly kind: 'text'}>, expression: string): string => {
	switch (type) {
		case 'text/plain; charset=utf-8':
			return `return c.String(${code}, ${expression})`;
		case 'text/html; charset=utf-8':
			return `return c.HTML(${code}, ${expression})`;
		default:
			return `return c.Blob(${code}, ${string(type)}, []byte(${expression}))`;
	}
};

const finalPart = (response: Response): Part => {
	const {code, packages} = httpStatus(response);
	const content = contentOf(response);
	const fields = ownFields(response);
	switch (content.kind) {
		case 'none':
			return {packages, statements: [...set(fields), `return c.NoContent(${code})`]};
		case 'json':
			return {
				packages,
				statements: [
					...set([...typeField(content), ...fields]),
					...mapLiteral(`return c.JSON(${code}, ${mapType(content.value)}`, content.value, ')'),
				],
			};
		case 'text': {
			const {above, expression} = textExpression(content.text);
			return {packages, above, statements: [...set(fields), textCall(code, content, expression)]};
		}
	}
};

/** Echo 5, on net/http. */
export const echo: Writer = goWriter(
	(response) => [
		{packages: ['github.com/labstack/echo/v5'], statements: []},
		...(isUpgrade(response)
			? [websocket('c.Response()', 'c.Request()', 'return err', 'return nil')]
			: [...(response.interim ?? []).map(interimPart), finalPart(response)]),
	],
	(_, parts) => ['func handler(c *echo.Context) error {', ...body(parts), '}'],
	{
		packages: [],
		statements: [
			'e := echo.New()',
			'e.Any("/", handler)',
			`if err := e.Start(${address}); err != nil {`,
			'\te.Logger.Error("failed to start server", "error", err)',
			'}',
		],
	},
);
