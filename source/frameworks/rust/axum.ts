import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {block} from '../code/doc.js';
import {bracketed, jsonMacro, textExpression} from '../code/rust.js';
import {hasRepeats, isUpgrade, ownFields, readsContent, typeField} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {constantOf, fieldTuples, html, impliedTypes} from './names.js';
import {hyperRefusals} from './refusals.js';
import {rustWriter, type Dependencies, type Expression, type RustProgram} from './rust-program.js';

const port = 3000;

/** Fields as an array, which replaces what the content brings, or appended where one stands twice. */
const fieldPart = (fields: readonly Field[]): readonly Expression[] => {
	if (fields.length === 0) {
		return [];
	}

	const {paths, tuples} = fieldTuples(fields, 'axum::http::header', true);
	return hasRepeats(fields)
		? [{paths: [...paths, 'axum::response::AppendHeaders'], expression: bracketed('AppendHeaders([', tuples, '])')}]
		: [{paths, expression: bracketed('[', tuples, ']')}];
};

const contentPart = (content: Content): readonly Expression[] => {
	switch (content.kind) {
		case 'none':
			return [];
		case 'json':
			return [
				{
					paths: ['axum::Json', 'serde_json::json'],
					dependencies: {serde_json: '"1"'},
					expression: bracketed('Json(', [jsonMacro(content.value)], ')'),
				},
			];
		case 'text': {
			const {above, expression} = textExpression(content.text);
			return content.type === html
				? [{paths: ['axum::response::Html'], constants: above, expression: bracketed('Html(', [expression], ')')}]
				: [{paths: [], constants: above, expression}];
		}
	}
};

const statusPart = (response: Response): Expression => ({
	paths: ['axum::http::StatusCode'],
	expression: `StatusCode::${constantOf['http 1'](response) ?? `from_u16(${response.status}).unwrap()`}`,
});

const partsOf = (response: Response): readonly Expression[] => {
	const content = contentOf(response);
	const type = typeField(content, impliedTypes);
	const fields = ownFields(response);
	const rest = [
		...(hasRepeats(fields) ? [...fieldPart(type), ...fieldPart(fields)] : fieldPart([...type, ...fields])),
		...contentPart(content),
	];
	return response.status === 200 && rest.length > 0 ? rest : [statusPart(response), ...rest];
};

const handler = (response: Response): RustProgram => {
	const parts = partsOf(response);
	const expressions = parts.map(({expression}) => expression);
	const isStatus = parts.length === 1 && contentOf(response).kind === 'none';
	const reads = readsContent(response);
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
				block(
					`async fn handler(${reads ? '_content: Bytes' : ''}) -> ${isStatus ? 'StatusCode' : 'impl IntoResponse'} {`,
					[expressions.length === 1 ? expressions : bracketed('(', expressions, ')')],
					'}',
				),
			],
		],
	};
};

/** A WebSocket that sends back what it gets: axum makes the handshake. */
const websocket: RustProgram = {
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

const serve: RustProgram = {
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
