import {expect, it} from 'vitest';
import {awsLambda} from '../../source/frameworks/platform/aws-lambda.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => awsLambda.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(429)).toBe(
		lines(
			'export const handler = async () => {',
			'  return {',
			'    statusCode: 429,',
			'    headers: { "Content-Type": "application/json", "Retry-After": "120" },',
			'    body: JSON.stringify({',
			'      error: "too_many_requests",',
			'      message: "Too Many Requests",',
			'    }),',
			'  };',
			'};',
		),
	);
});

it('says nothing of content where there is none', () => {
	expect(snippet(204)).toContain('  return { statusCode: 204 };\n');
	expect(snippet(404, 'none')).toContain('  return { statusCode: 404 };\n');
});

it('calls a long text body, and the property too', () => {
	expect(snippet(404, 'html')).toMatch(/^const body = `<!doctype html>\n/);
	expect(snippet(404, 'html')).toContain('\n    body,\n');
});

it('asks for a route with content only for 100', () => {
	const serviceOf = (code: number): string | undefined => awsLambda.app(responseFor(code)).files[2]?.content;
	expect(serviceOf(100)).toContain('      - httpApi: POST /\n');
	expect(serviceOf(429)).toContain('      - httpApi: GET /\n');
});
