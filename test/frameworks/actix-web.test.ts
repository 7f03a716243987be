import {expect, it} from 'vitest';
import {actixWeb} from '../../source/frameworks/rust/actix-web.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => actixWeb.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(417)).toBe(
		lines(
			'use actix_web::{HttpResponse, Responder, get};',
			'use serde_json::json;',
			'',
			'#[get("/")]',
			'async fn index() -> impl Responder {',
			'    HttpResponse::ExpectationFailed().json(json!({',
			'        "error": "expectation_failed",',
			'        "message": "Expectation Failed",',
			'    }))',
			'}',
		),
	);
	expect(snippet(204)).toContain('    HttpResponse::NoContent().finish()\n');
});

it('builds from a number where Actix Web names no status', () => {
	expect(snippet(425, 'none')).toContain('    HttpResponse::build(StatusCode::from_u16(425).unwrap()).finish()\n');
	expect(snippet(505, 'none')).toContain('    HttpResponse::VersionNotSupported().finish()\n');
	expect(snippet(418, 'none')).toContain('    HttpResponse::ImATeapot().finish()\n');
});

it('puts a call on each line when they are many', () => {
	expect(snippet(429, 'text')).toContain(
		lines(
			'    HttpResponse::TooManyRequests()',
			'        .insert_header((header::RETRY_AFTER, "120"))',
			'        .content_type("text/plain; charset=utf-8")',
			'        .body("429 Too Many Requests\\n")',
		),
	);
});

it('names each field by a constant where there is one', () => {
	expect(snippet(226)).toContain('        .insert_header(("IM", "feed"))\n        .insert_header((header::ETAG, ');
});

it('appends a field that stands twice', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(actixWeb.snippet(twice)).toContain('        .append_header((header::WWW_AUTHENTICATE, "Basic"))\n');
});

it('has the server close the connection', () => {
	expect(snippet(408)).toContain('    HttpResponse::RequestTimeout()\n        .force_close() // Connection: close\n');
});

it('takes a POST that waits for 100', () => {
	expect(snippet(100)).toContain('#[post("/")]\nasync fn index(_content: Bytes) -> impl Responder {\n');
});

it('depends on the crates that it imports', () => {
	expect(actixWeb.app(responseFor(404)).files[1]?.content).toMatch(
		/\n\[dependencies\]\nactix-web = "4"\nserde_json = "1"\n$/,
	);
	expect(actixWeb.app(responseFor(101)).files[1]?.content).toContain('\nactix-ws = "0.4"\n');
});
