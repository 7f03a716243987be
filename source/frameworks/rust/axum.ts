import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {ownFields} from '../fields.js';
import type {Writer} from '../writer.js';
import {hyperRefusals, isContinued} from './rust-interim.js';
import {group, indent} from './rust-layout.js';
import {
	constantOf,
	fieldTuples,
	hasRepeats,
	html,
	isUpgrade,
	jsonMacro,
	textExpression,
	typeField,
	usualTypes,
} from './rust-parts.js';
import {rustWriter, type Dependencies, type Part, type Program} from './rust-program.js';

const port = 3000;

/** Fields as an array, which replaces what the content brings, or appended where one stands twice. */
const fieldPart = (fields: readonly Field[]): readonly Part[] => {
	if (fields.length === 0) {
		return [];
	}

	const {paths, tuples} = fieldTuples(fields, 'axum::http::header', true);
	return hasRepeats(fields)
		? [{paths: [...paths, 'axum::response::AppendHeaders'], expression: group('AppendHeaders([', tuples, '])')}]
		: [{paths, expression: group('[', tuples, ']')}];
};

const contentPart = (content: Content): readonly Part[] => {
	switch (content.kind) {
		case 'none':
			return [];
		case 'json':
			return [
				{
					paths: ['axum::Json', 'serde_json::json'],
					dependencies: {serde_json: '"1"'},
					expression: group('Json(', [jsonMacro(content.value)], ')'),
				},
			];
		case 'text': {
			const {constants, expression} = textExpression(content.text);
			return content.type === html
				? [{paths: ['axum::response::Html'], constants, expression: group('Html(', [[expression]], ')')}]
				: [{paths: [], constants, expression: [expression]}];
		}
	}
};

const statusPart = (response: Response): Part => ({
	paths: ['axum::http::StatusCode'],
	expression: [`StatusCode::${constantOf(response, 'http 1') ?? `from_u16(${response.status}).unwrap()`}`],
});

const partsOf = (response: Response): readonly Part[] => {
	const content = contentOf(response);
	const type = typeField(content, usualTypes);
	const fields = ownFields(response);
	const rest = [
		...(hasRepeats(fields) ? [...fieldPart(type), ...fieldPart(fields)] : fieldPart([...type, ...fields])),
		...contentPart(content),
	];
	return response.status === 200 && rest.length > 0 ? rest : [statusPart(response), ...rest];
};

const handler = (response: Response): Program => {
	const parts = partsOf(response);
	const expressions = parts.map(({expression}) => expression);
	const isStatus = parts.length === 1 && contentOf(response).kind === 'none';
	const reads = isContinued(response);
	return {
		paths: [
			...parts.flatMap(({paths}) => paths),
			...(isStatus ? [] : ['axum::response::IntoResponse']),
			...(reads ? ['axum::body::Bytes'] : []),
		],
		dependencies: Object.assign({axum: '"0.8"'}, ...parts.map(({dependencies}) => dependencies)) as Dependencies,
		constants: parts.flatMap(({constants = []}) => constants),
		items: [
			[
				...(reads ? ['// Reading the content answers "Expect: 100-continue" with 100 Continue.'] : []),
				`async fn handler(${reads ? '_content: Bytes' : ''}) -> ${isStatus ? 'StatusCode' : 'impl IntoResponse'} {`,
				...indent(expressions.length === 1 ? expressions.flat() : group('(', expressions, ')')),
				'}',
			],
		],
	};
};

/** A WebSocket that sends back what it gets: axum makes the handshake. */
const websocket: Program = {
	paths: ['axum::extract::ws::WebSocket', 'axum::extract::ws::WebSocketUpgrade', 'axum::response::Response'],
	dependencies: {axum: '{ version = "0.8", features = ["ws"] }'},
	items: [
		['async fn handler(upgrade: WebSocketUpgrade) -> Response {', '    upgrade.on_upgrade(echo)', '}'],
		[
			'async fn echo(mut socket: WebSocket) {',
			'    while let Some(Ok(message)) = socket.recv().await {',
			'        if socket.send(message).await.is_err() {',
			'            return;',
			'        }',
			'    }',
			'}',
		],
	],
};

const serve: Program = {
	paths: ['axum::Router', 'axum::routing::any', 'tokio::net::TcpListener'],
	dependencies: {tokio: '{ version = "1", features = ["full"] }'},
	items: [
		[
			'#[tokio::main]',
			'async fn main() {',
			'    let app = Router::new().route("/", any(handler));',
			`    let listener = TcpListener::bind("127.0.0.1:${port}").await.unwrap();`,
			'    axum::serve(listener, app).await.unwrap();',
			'}',
		],
	],
};

/** axum 0.8, on hyper. */
export const axum: Writer = rustWriter({
	programOf: (response) => (isUpgrade(response) ? websocket : handler(response)),
	serve,
	port,
	refusals: hyperRefusals,
});
