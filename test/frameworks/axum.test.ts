import {expect, it} from 'vitest';
import {axum} from '../../source/frameworks/rust/axum.js';
import {hostile} from './literals.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => axum.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(417)).toBe(
		lines(
			'use axum::{Json, http::StatusCode, response::IntoResponse};',
			'use serde_json::json;',
			'',
			'async fn handler() -> impl IntoResponse {',
			'    (',
			'        StatusCode::EXPECTATION_FAILED,',
			'        Json(json!({',
			'            "error": "expectation_failed",',
			'            "message": "Expectation Failed",',
			'        })),',
			'    )',
			'}',
		),
	);
	expect(snippet(204)).toBe(
		lines('use axum::http::StatusCode;', '', 'async fn handler() -> StatusCode {', '    StatusCode::NO_CONTENT', '}'),
	);
	expect(snippet(200, 'text')).toContain('    "200 OK\\n"\n');
});

it('writes a number where the crate http has no constant', () => {
	expect(snippet(306, 'none')).toContain('    StatusCode::from_u16(306).unwrap()\n');
	expect(snippet(418, 'none')).toContain('    StatusCode::IM_A_TEAPOT\n');
});

it('names fields by constants, or all by strings where one has none', () => {
	expect(snippet(429)).toContain('        [(header::RETRY_AFTER, "120")],\n');
	expect(snippet(401)).toContain('        [(header::WWW_AUTHENTICATE, r#"Bearer realm="example""#)],\n');
	expect(snippet(226)).toContain('            ("IM", "feed"),\n            ("ETag", r#""33a64df5""#),\n');
});

it('sets the type of content where axum would give another', () => {
	expect(snippet(404, 'problem')).toContain('        [(header::CONTENT_TYPE, "application/problem+json")],\n');
	expect(snippet(404, 'html')).toContain('    (StatusCode::NOT_FOUND, Html(BODY))\n');
	expect(snippet(404, 'text')).toContain(String.raw`    (StatusCode::NOT_FOUND, "404 Not Found\n")`);
});

it('keeps one literal of a hostile message', () => {
	expect(snippet(404, 'text', hostile)).toContain(String.raw` "404 'q' \"q\" \"\"\" `);
	expect(snippet(404, 'text', hostile)).toContain(String.raw`\u{202e}\u{2028}\u{7}\u{feff}\u{3164}\u{e0041}\n"`);
});

it('appends a field that stands twice', () => {
	const response = responseFor(401, 'text');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(axum.snippet(twice)).toContain(
		lines(
			'        AppendHeaders([',
			'            (header::WWW_AUTHENTICATE, r#"Bearer realm="example""#),',
			'            (header::WWW_AUTHENTICATE, "Basic"),',
			'        ]),',
		),
	);
});

it('reads the content, so that hyper says 100', () => {
	expect(snippet(100)).toContain('async fn handler(_content: Bytes) -> impl IntoResponse {\n    Json(json!({\n');
});

it('depends on the crates that it imports', () => {
	expect(axum.app(responseFor(404, 'none')).files[1]?.content).toMatch(
		/\n\[dependencies\]\naxum = "0.8"\ntokio = \{ version = "1", features = \["full"\] \}\n$/,
	);
	expect(axum.app(responseFor(101)).files[1]?.content).toContain('\naxum = { version = "0.8", features = ["ws"] }\n');
});
