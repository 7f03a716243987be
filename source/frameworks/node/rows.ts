import type {CodeLanguage, Row} from '../row.js';

const javascript: CodeLanguage = {name: 'JavaScript', highlight: 'javascript'};

const typescript: CodeLanguage = {name: 'TypeScript', highlight: 'typescript'};

const shared = {language: javascript, filename: 'app.js'} as const;

/** What is known of the Node.js frameworks before their code is loaded. */
export const nodeRows = [
	{id: 'express', name: 'Express', ...shared, version: '5.3', cannot: []},
	{id: 'express@4', name: 'Express', ...shared, version: '4.22', cannot: []},
	{id: 'node', name: 'Node.js http', ...shared, version: '24.21', cannot: []},
	{id: 'fastify', name: 'Fastify', ...shared, version: '5.12', cannot: []},
	{id: 'koa', name: 'Koa', ...shared, version: '3.3', cannot: []},
	{id: 'hono', name: 'Hono', ...shared, version: '4.13', cannot: []},
	{
		id: 'nestjs',
		name: 'NestJS',
		language: typescript,
		filename: 'app.controller.ts',
		version: '12.5',
		cannot: [],
	},
	{
		id: 'nextjs',
		name: 'Next.js',
		language: typescript,
		filename: 'route.ts',
		version: '16.4',
		cannot: [101, 102, 103, 104],
	},
	{
		id: 'nuxt',
		name: 'Nuxt',
		language: typescript,
		filename: 'index.ts',
		version: '4.5',
		cannot: [],
	},
] as const satisfies readonly Row[];
