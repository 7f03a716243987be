import {nodeRunner} from '../node/node.js';

/** Hono 4 on its adaptor for Node. */
export const runner = nodeRunner({
	id: 'hono',
	packages: ['hono@4', '@hono/node-server@2', 'ws@8'],
	imports: ['import { createAdaptorServer } from "@hono/node-server";'],
	server: 'cell.server ?? createAdaptorServer({ fetch: cell.app.fetch })',
	serverPackage: '@hono/node-server',
});
