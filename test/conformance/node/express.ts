import {nodeRunner} from './node.js';

/** Express 5. */
export const runner = nodeRunner({
	id: 'express',
	packages: ['express@5', 'ws@8'],
	imports: ['import { createServer } from "node:http";'],
	server: 'cell.server ?? createServer(cell.app)',
});
