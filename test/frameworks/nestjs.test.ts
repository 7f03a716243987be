import {expect, it} from 'vitest';
import {nestjs} from '../../source/frameworks/node/nestjs.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => nestjs.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(429)).toBe(
		lines(
			'import { Controller, Get, Header, HttpCode } from "@nestjs/common";',
			'',
			'@Controller()',
			'export class AppController {',
			'  @Get()',
			'  @HttpCode(429)',
			'  @Header("Retry-After", "120")',
			'  index() {',
			'    return { error: "too_many_requests", message: "Too Many Requests" };',
			'  }',
			'}',
		),
	);
});

it('returns nothing where there is no content', () => {
	expect(snippet(204)).toContain('  @HttpCode(204)\n  index() {}\n');
});

it('tells the media type where it is not the one of what is returned', () => {
	expect(snippet(404, 'text')).toContain('  @Header("Content-Type", "text/plain; charset=utf-8")\n');
	expect(snippet(404, 'html')).not.toContain('Content-Type');
});

it('has the response of Express for interim ones, with the type of it', () => {
	expect(snippet(103)).toContain('import type { Response } from "express";\n');
	expect(snippet(103)).toContain('  index(@Res({ passthrough: true }) res: Response) {\n    res.writeEarlyHints({\n');
});

it('says 200 where a post would be answered with 201', () => {
	expect(snippet(100)).toContain('  @Post()\n  @HttpCode(200)\n');
});

it('has an adapter and a provider for 101', () => {
	const {files} = nestjs.app(responseFor(101));
	expect(files.map(({path}) => path)).toContain('src/app.gateway.ts');
	expect(files.find(({path}) => path === 'src/app.module.ts')?.content).toContain('providers: [AppGateway]');
	expect(files.find(({path}) => path === 'src/main.ts')?.content).toContain('new WsAdapter(app)');
});
