import {rustRunner} from '../rust/rust.js';

/** axum 0.8 on hyper. */
export const runner = rustRunner({
	id: 'axum',
	crate: 'axum',
	server: 'hyper',
	oldest: 85,
	dependencies: [
		'axum = { version = "0.8", features = ["ws"] }',
		'serde_json = "1"',
		'tokio = { version = "1", features = ["full"] }',
	],
	router: 'axum::Router',
	mount: (at) => `router.route("${at}", axum::routing::any(handler))`,
	main: [
		'#[tokio::main]',
		'async fn main() {',
		'    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port())).await.unwrap();',
		'    axum::serve(listener, mount_all(axum::Router::new())).await.unwrap();',
		'}',
	],
});
