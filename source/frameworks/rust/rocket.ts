import type {Response} from '../../response/index.js';
import {block} from '../code/doc.js';
import {isUpgrade, readsContent} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {hyperRefusals} from './refusals.js';
import {rocketReply} from './rocket-reply.js';
import {rustWriter, type Dependencies, type RustProgram} from './rust-program.js';

const port = 8000;

const own: Dependencies = {rocket: '"0.5"'};

const handler = (response: Response): RustProgram => {
	const {paths, dependencies = {}, constants = [], type, expression, declaration} = rocketReply(response);
	const reads = readsContent(response);
	return {
		paths: [`rocket::${reads ? 'post' : 'get'}`, ...paths],
		dependencies: {...own, ...dependencies},
		constants,
		items: [
			...(declaration === undefined ? [] : [declaration]),
			[
				...(reads
					? [
							'// Reading the content answers "Expect: 100-continue" with 100 Continue.',
							'#[post("/", data = "<_content>")]',
						]
					: ['#[get("/")]']),
				block(`fn index(${reads ? '_content: Vec<u8>' : ''}) -> ${type} {`, [expression], '}'),
			],
		],
	};
};

/** A WebSocket that sends back what it gets: rocket_ws makes the handshake, and Rocket adds a length to it. */
const websocket: RustProgram = {
	paths: [
		...['Request', 'get', 'response::Responder', 'response::Response', 'response::Result', 'tokio::io'].map(
			(name) => `rocket::${name}`,
		),
		...['rocket_ws::Stream', 'rocket_ws::WebSocket'],
	],
	dependencies: {...own, rocket_ws: '"0.1"'},
	items: [
		[
			'// A stream has no Content-Length, which Rocket would add to the 101.',
			'struct Handshake<R>(R);',
			'',
			"impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for Handshake<R> {",
			"    fn respond_to(self, request: &'r Request<'_>) -> Result<'o> {",
			'        Response::build_from(self.0.respond_to(request)?)',
			'            .streamed_body(io::empty())',
			'            .ok()',
			'    }',
			'}',
		],
		[
			'#[get("/")]',
			"fn index(ws: WebSocket) -> Handshake<Stream!['static]> {",
			'    Handshake(ws.stream(|messages| messages))',
			'}',
		],
	],
};

const serve: RustProgram = {
	paths: ['rocket::launch', 'rocket::routes'],
	dependencies: own,
	items: [['#[launch]', 'fn rocket() -> _ {', '    rocket::build().mount("/", routes![index])', '}']],
};

const configuration = {
	path: 'Rocket.toml',
	content: `[default]\naddress = "127.0.0.1"\nport = ${port}\n`,
};

/** Rocket 0.5, on hyper. */
export const rocket: Writer = rustWriter({
	programOf: (response) => (isUpgrade(response) ? websocket : handler(response)),
	serve,
	port,
	refusals: hyperRefusals,
	files: [configuration],
});
