import {nodeRunner} from '../node/node.js';

/** Koa 3, whose server is Node's own. */
export const runner = nodeRunner({
	id: 'koa',
	packages: ['koa@3', '@koa/bodyparser@6', 'ws@8'],
	imports: ['import { createServer } from "node:http";'],
	server: 'cell.server ?? createServer(cell.app.callback())',
});
