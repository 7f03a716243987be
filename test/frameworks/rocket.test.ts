import {expect, it} from 'vitest';
import {rocket} from '../../source/frameworks/rust/rocket.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => rocket.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('returns a tuple where the content says its type and there are no fields', () => {
	expect(snippet(417)).toBe(
		lines(
			'use rocket::{',
			'    get,',
			'    http::Status,',
			'    serde::json::{Value, json},',
			'};',
			'',
			'#[get("/")]',
			'fn index() -> (Status, Value) {',
			'    (',
			'        Status::ExpectationFailed,',
			'        json!({',
			'            "error": "expectation_failed",',
			'            "message": "Expectation Failed",',
			'        }),',
			'    )',
			'}',
		),
	);
	expect(snippet(425, 'text')).toContain('    (Status::new(425), "425 Too Early\\n")\n');
});

it('returns a status alone only where Rocket sends no page of its own', () => {
	expect(snippet(204)).toContain('fn index() -> Status {\n    Status::NoContent\n');
	expect(snippet(404, 'none')).toContain('fn index() -> (Status, ()) {\n    (Status::NotFound, ())\n');
});

it('derives a responder for fields, and for content of another type', () => {
	expect(snippet(429, 'xml')).toContain(
		lines(
			'#[derive(Responder)]',
			'#[response(status = 429, content_type = "application/xml")]',
			'struct Reply {',
			"    inner: &'static str,",
			"    retry_after: Header<'static>,",
			'}',
			'',
			'#[get("/")]',
			'fn index() -> Reply {',
			'    Reply {',
			'        inner: BODY,',
			'        retry_after: Header::new("Retry-After", "120"),',
			'    }',
			'}',
		),
	);
	expect(snippet(404, 'xml')).toContain('    Reply { inner: BODY }\n');
});

it('joins a field that stands twice', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(rocket.snippet(twice)).toContain(
		'www_authenticate: Header::new("WWW-Authenticate", r#"Bearer realm="example", Basic"#),\n',
	);
});

it('reads the content, so that hyper says 100', () => {
	expect(snippet(100)).toContain('#[post("/", data = "<_content>")]\nfn index(_content: Vec<u8>) -> Value {\n');
});

it('listens where its configuration says', () => {
	expect(rocket.app(responseFor(404)).files).toMatchObject([
		{path: 'src/main.rs'},
		{content: expect.stringContaining('\nrocket = { version = "0.5", features = ["json"] }\n') as unknown},
		{path: 'Rocket.toml', content: '[default]\naddress = "127.0.0.1"\nport = 8000\n'},
	]);
	expect(rocket.app(responseFor(404, 'text')).files[1]?.content).toContain('\nrocket = "0.5"\n');
});
