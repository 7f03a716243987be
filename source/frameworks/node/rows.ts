import type {Language, Row} from '../row.js';

const javascript: Language = {name: 'JavaScript', highlight: 'javascript'};

const shared = {family: 'node', language: javascript, filename: 'app.js'} as const;

/** What is known of the Node.js frameworks before their code is loaded. */
export const nodeRows = [
	{id: 'express', name: 'Express', ...shared, version: '5.3', cannot: []},
	{id: 'express@4', name: 'Express', ...shared, version: '4.22', cannot: []},
	{id: 'node', name: 'Node.js http', ...shared, version: '24.21', cannot: []},
	{id: 'fastify', name: 'Fastify', ...shared, version: '5.12', cannot: []},
	{id: 'koa', name: 'Koa', ...shared, version: '3.3', cannot: []},
	{id: 'hono', name: 'Hono', ...shared, version: '4.13', cannot: []},
] as const satisfies readonly Row[];
