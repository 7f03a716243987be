import type {Content, Field, Response} from '../../response/index.js';
import {block} from '../code/doc.js';
import {mapLiteral} from '../code/go.js';
import type {CodePart} from '../code/part.js';
import {literals} from '../literal.js';
import {isUpgrade} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {finalPart, httpStatus, readAll, setFields} from './parts.js';
import {address, goWriter} from './program.js';
import {websocket} from './websocket.js';

const string = literals.go;

const set = (fields: readonly Field[]): readonly string[] => setFields(fields, 'c.Header', 'c.Writer.Header().Add');

/** What sends an interim response: the writer of net/http, because Gin's own keeps a status for the final one. */
const interimPart = (interim: Response): CodePart =>
	interim.status === 100
		? readAll('c.Request.Body')
		: {
				imports: ['net/http'],
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

const final = finalPart({
	set,
	none: (code) => `c.Status(${code})`,
	json: (code, value) => [`c.JSON(${code}, `, mapLiteral('gin.H', value), ')'],
	text: textCall,
});

/** Gin 1, on net/http. */
export const gin: Writer = goWriter(
	(response) => [
		{imports: ['github.com/gin-gonic/gin'], statements: []},
		...(isUpgrade(response)
			? [websocket('c.Writer', 'c.Request')]
			: [...(response.interim ?? []).map(interimPart), final(response)]),
	],
	(_, statements) => block('func handler(c *gin.Context) {', statements, '}'),
	{
		imports: ['log'],
		statements: ['r := gin.Default()', 'r.Any("/", handler)', `log.Fatal(r.Run(${address}))`],
	},
);
