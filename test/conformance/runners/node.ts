import {nodeRunner} from '../node/node.js';

/** The node:http of Node 24. */
export const runner = nodeRunner({
	id: 'node',
	packages: ['ws@8'],
	imports: [],
	server: 'cell.server',
});
