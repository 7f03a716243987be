import {rustRunner} from '../rust/rust.js';

/** Actix Web 4 on its own server, which compares whole paths: a scope for each cell, and a slash after what is asked for. */
export const runner = rustRunner({
	id: 'actix-web',
	crate: 'actix-web',
	server: 'actix-http',
	oldest: 89,
	dependencies: ['actix-web = "4"', 'actix-ws = "0.4"', 'serde_json = "1"'],
	router: '&mut actix_web::web::ServiceConfig',
	mount: (at) => `router.service(actix_web::web::scope("${at}").service(index))`,
	main: [
		'#[actix_web::main]',
		'async fn main() -> std::io::Result<()> {',
		'    use actix_web::middleware::{NormalizePath, TrailingSlash};',
		'    actix_web::HttpServer::new(|| {',
		'        actix_web::App::new()',
		'            .wrap(NormalizePath::new(TrailingSlash::Always))',
		'            .configure(|config| {',
		'                mount_all(config);',
		'            })',
		'    })',
		'    .bind(("127.0.0.1", port()))?',
		'    .run()',
		'    .await',
		'}',
	],
});
