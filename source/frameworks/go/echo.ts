import type {Content, Field, Response} from '../../response/index.js';
import {block} from '../code/doc.js';
import {mapLiteral, mapType} from '../code/go.js';
import type {CodePart} from '../code/part.js';
import {literals} from '../literal.js';
import {isUpgrade} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {finalPart, httpStatus, readAll, setFields} from './parts.js';
import {address, goWriter} from './program.js';
import {websocket} from './websocket.js';

const string = literals.go;

const set = (fields: readonly Field[]): readonly string[] =>
	setFields(fields, 'c.Response().Header().Set', 'c.Response().Header().Add');

/** What sends an interim response: the writer of net/http, because Echo's own takes the first status for the final one. */
const interimPart = (interim: Response): CodePart =>
	interim.status === 100
		? readAll('c.Request().Body')
		: {
				imports: [],
				statements: [
					'// Echo sends one status, the writer inside also the interim ones before it.',
					'res, err := echo.UnwrapResponse(c.Response())',
					block('if err != nil {', ['return err'], '}'),
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

const final = finalPart({
	set,
	none: (code) => `return c.NoContent(${code})`,
	json: (code, value) => [`return c.JSON(${code}, `, mapLiteral(mapType(value), value), ')'],
	text: textCall,
});

/** Echo 5, on net/http. */
export const echo: Writer = goWriter(
	(response) => [
		{imports: ['github.com/labstack/echo/v5'], statements: []},
		...(isUpgrade(response)
			? [websocket('c.Response()', 'c.Request()', 'return err', 'return nil')]
			: [...(response.interim ?? []).map(interimPart), final(response)]),
	],
	(_, statements) => block('func handler(c *echo.Context) error {', statements, '}'),
	{
		imports: [],
		statements: [
			'e := echo.New()',
			'e.Any("/", handler)',
			block(
				`if err := e.Start(${address}); err != nil {`,
				['e.Logger.Error("failed to start server", "error", err)'],
				'}',
			),
		],
	},
);
