import {expect, it} from 'vitest';
import {nextjs} from '../../source/frameworks/node/nextjs.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => nextjs.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(410)).toBe(
		lines(
			'export function GET() {',
			'  return Response.json({ error: "gone", message: "Gone" }, { status: 410 });',
			'}',
		),
	);
});

it('has a POST that reads where the interim response asked for content', () => {
	expect(snippet(100)).toContain('export async function POST(request: Request) {\n  await request.json(); // Node');
});

it('puts a long text above the handler', () => {
	expect(snippet(404, 'xml')).toMatch(/^const body = `<\?xml /);
	expect(snippet(404, 'xml')).toContain('export function GET() {\n  return new Response(body, {\n');
});
