import {contentOf, fieldValue, type Content, type Field, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {mapLiteral, textExpression} from '../code/go.js';
import type {CodePart} from '../code/part.js';
import {literals} from '../literal.js';
import {isUpgrade, ownFields, toldType} from '../response-parts.js';
import type {Refusals, Writer} from '../writer.js';
import {constantOf, setFields} from './parts.js';
import {address, goWriter} from './program.js';

const string = literals.go;

const set = (fields: readonly Field[]): readonly string[] => setFields(fields, 'c.Set', 'c.Response().Header.Add');

/** What makes fasthttp send an interim response: 100 by itself, and 103 from links, which it keeps for the final one. */
const interimStatements = (interim: Response): readonly Doc[] =>
	interim.status === 100
		? ['// By now fasthttp has answered "Expect: 100-continue" with 100 Continue.']
		: [
				block(
					`if err := c.SendEarlyHints([]string{${interim.fields.map(([, value]) => string(value)).join(', ')}}); err != nil {`,
					['return err'],
					'}',
				),
				...interim.fields.map(([name]) => `c.Response().Header.Del(${string(name)})`),
				'',
			];

/** The calls that send text after `c.Status(…)`, and the media type where they do not imply it. */
const textCall = (
	{type}: Extract<Content, {readonly kind: 'text'}>,
	expression: string,
): readonly [string, readonly Field[]] => {
	switch (type) {
		case 'text/plain; charset=utf-8':
			return [`SendString(${expression})`, []];
		case 'text/html; charset=utf-8':
			return [`Type("html").SendString(${expression})`, []];
		default:
			return [`SendString(${expression})`, [['Content-Type', type]]];
	}
};

/** The context with its status set; 200 is what it has anyhow. */
const withStatus = (response: Response): string =>
	response.status === 200 ? 'c' : `c.Status(${constantOf('fiber', response)})`;

/** `SendStatus` sends the phrase as content, but for the statuses that have no length either. */
const emptyCall = (response: Response): string =>
	fieldValue(response, 'Content-Length') === undefined
		? `c.SendStatus(${constantOf('fiber', response)})`
		: `${withStatus(response)}.Send(nil)`;

const finalPart = (response: Response): CodePart => {
	const context = withStatus(response);
	const content = contentOf(response);
	const fields = ownFields(response);
	switch (content.kind) {
		case 'none':
			return {imports: [], statements: [...set(fields), `return ${emptyCall(response)}`]};
		case 'json': {
			const type = toldType(content, {json: 'application/json'}).map((each) => `, ${string(each)}`);
			const call = [`return ${context}.JSON(`, mapLiteral('fiber.Map', content.value), type, ')'];
			return {imports: [], statements: [...set(fields), call]};
		}
		case 'text': {
			const {above, expression} = textExpression(content.text);
			const [call, type] = textCall(content, expression);
			return {imports: [], above, statements: [...set([...type, ...fields]), `return ${context}.${call}`]};
		}
	}
};

/** A WebSocket that sends back what it gets: Fiber's own middleware makes the handshake. */
const websocket: CodePart = {
	imports: ['github.com/gofiber/contrib/v3/websocket'],
	statements: [
		block(
			'for {',
			[
				'kind, message, err := conn.ReadMessage()',
				block('if err != nil {', ['return'], '}'),
				'conn.WriteMessage(kind, message)',
			],
			'}',
		),
	],
};

const fiberPart: CodePart = {imports: ['github.com/gofiber/fiber/v3'], statements: []};

const partsOf = (response: Response): readonly CodePart[] =>
	isUpgrade(response)
		? [websocket]
		: [fiberPart, {imports: [], statements: (response.interim ?? []).flatMap(interimStatements)}, finalPart(response)];

const declare = (response: Response, statements: readonly Doc[]): Doc =>
	isUpgrade(response)
		? block('var handler = websocket.New(func(conn *websocket.Conn) {', statements, '})')
		: block('func handler(c fiber.Ctx) error {', statements, '}');

const no = (code: number): string =>
	`fasthttp sends 100 and 103 before a final response, and no other: a ${code} goes out as the final one, and the client waits.`;

const refusals: Refusals = {
	102: {no: no(102), instead: 'Answer 202 at once with a Link to the state of the job, and let the client ask there.'},
	104: {
		no: no(104),
		instead: 'Answer the request that opens the upload with 201 and its Location, and let the client resume there.',
	},
};

/** Fiber 3, on fasthttp. */
export const fiber: Writer = goWriter(
	partsOf,
	declare,
	{
		imports: ['log', ...fiberPart.imports],
		statements: ['app := fiber.New()', 'app.All("/", handler)', `log.Fatal(app.Listen(${address}))`],
	},
	refusals,
);
