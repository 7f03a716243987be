import type {Framework} from '../../../source/frameworks/index.js';
import type {Runner} from '../runner.js';
import {nodeRunner} from './node.js';

/** Express of one major version. */
export const expressRunner = (id: Framework['id'], major: number): Runner =>
	nodeRunner({
		id,
		packages: [`express@${major}`, 'ws@8'],
		imports: ['import { createServer } from "node:http";'],
		server: 'cell.server ?? createServer(cell.app)',
	});
