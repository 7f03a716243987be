import type {Response} from '../../response/index.js';
import {block} from '../code/doc.js';
import {isUpgrade, readsContent} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {httpResponse} from './actix-builder.js';
import {interimRefusals} from './refusals.js';
import {rustWriter, type Dependencies, type RustProgram} from './rust-program.js';

const port = 8080;

const own: Dependencies = {'actix-web': '"4"'};

const handler = (response: Response): RustProgram => {
	const {paths, dependencies = {}, constants = [], expression} = httpResponse(response);
	const reads = readsContent(response);
	return {
		paths: [
			...['actix_web::Responder', `actix_web::${reads ? 'post' : 'get'}`],
			...(reads ? ['actix_web::web::Bytes'] : []),
			...paths,
		],
		dependencies: {...own, ...dependencies},
		constants,
		items: [
			[
				...(reads ? ['// By now, Actix Web has answered "Expect: 100-continue" with 100 Continue.'] : []),
				`#[${reads ? 'post' : 'get'}("/")]`,
				block(`async fn index(${reads ? '_content: Bytes' : ''}) -> impl Responder {`, [expression], '}'),
			],
		],
	};
};

/** A WebSocket that sends back what it gets: actix-ws makes the handshake. */
const websocket: RustProgram = {
	paths: [
		...['Error', 'HttpRequest', 'HttpResponse', 'get', 'rt', 'web::Payload'].map((name) => `actix_web::${name}`),
		'actix_ws::Message',
	],
	dependencies: {...own, 'actix-ws': '"0.4"'},
	items: [
		[
			'#[get("/")]',
			'async fn index(req: HttpRequest, body: Payload) -> Result<HttpResponse, Error> {',
			'    let (response, mut session, mut messages) = actix_ws::handle(&req, body)?;',
			'    rt::spawn(async move {',
			'        while let Some(Ok(message)) = messages.recv().await {',
			'            let sent = match message {',
			'                Message::Text(text) => session.text(text).await,',
			'                Message::Binary(bytes) => session.binary(bytes).await,',
			'                Message::Ping(bytes) => session.pong(&bytes).await,',
			'                Message::Close(_) => break,',
			'                _ => Ok(()),',
			'            };',
			'            if sent.is_err() {',
			'                return;',
			'            }',
			'        }',
			'        let _ = session.close(None).await;',
			'    });',
			'    Ok(response)',
			'}',
		],
	],
};

const serve: RustProgram = {
	paths: ['actix_web::App', 'actix_web::HttpServer'],
	dependencies: own,
	items: [
		[
			'#[actix_web::main]',
			'async fn main() -> std::io::Result<()> {',
			'    HttpServer::new(|| App::new().service(index))',
			`        .bind(("127.0.0.1", ${port}))?`,
			'        .run()',
			'        .await',
			'}',
		],
	],
};

const refusals = interimRefusals(
	(code) =>
		`Actix Web sends one response for a handler, and of the interim ones 100 only, by itself: a ${code} from the handler went out in place of the final one, and the client waited for that.`,
);

/** Actix Web 4, on its own server. */
export const actixWeb: Writer = rustWriter({
	programOf: (response) => (isUpgrade(response) ? websocket : handler(response)),
	serve,
	port,
	refusals,
});
