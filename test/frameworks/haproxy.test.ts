import {expect, it} from 'vitest';
import {haproxy} from '../../source/frameworks/gateway/haproxy.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => haproxy.snippet(responseFor(...from));

it('answers by one rule', () => {
	expect(snippet(429)).toBe(
		[
			'frontend http',
			'    mode http',
			'    bind :8080',
			'    timeout client 30s',
			`    http-request return status 429 content-type application/json string '{"error": "too_many_requests", "message": "Too Many Requests"}' hdr Retry-After 120`,
			'',
		].join('\n'),
	);
	expect(snippet(404, 'none')).toContain('    http-request return status 404\n');
});

it('takes Content-Length off a 304', () => {
	expect(snippet(304)).toContain('    http-after-response del-header Content-Length\n');
});

it('sends 100 and 103 before the final response', () => {
	expect(snippet(100)).toContain('    http-request wait-for-body time 10s\n    http-request return status 200 ');
	expect(snippet(103)).toContain("    http-request early-hint Link '</style.css>; rel=preload; as=style'\n");
});

it('escapes what is special in a format or between double quotes', () => {
	const response = {...responseFor(401, 'none'), fields: [['WWW-Authenticate', 'Basic realm="100%"'] as const]};
	expect(haproxy.snippet(response)).toContain(`hdr WWW-Authenticate 'Basic realm="100%%"'\n`);
	expect(snippet(404, 'text', "it's $x \u202E 100%")).toContain(String.raw`string "404 it's \$x \xe2\x80\xae 100%\n"`);
});

it('listens on loopback alone', () => {
	expect(haproxy.app(responseFor(204)).files[0]?.content).toContain('    bind 127.0.0.1:8080\n');
});
