import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {environment, install, nodeOf, versionOf, writeCells} from '../node/node.js';
import type {Cell, Runner} from '../runner.js';

/** A service with a function for each cell. */
const service = (cells: readonly Cell[]): string =>
	[
		'service: conformance',
		'provider:',
		'  name: aws',
		'  runtime: nodejs24.x',
		'plugins:',
		'  - serverless-offline',
		'functions:',
		...cells.flatMap(({status}) => [
			`  status${status.code}:`,
			`    handler: cells/${status.code}.handler`,
			'    events:',
			`      - httpApi: "ANY /status/${status.code}"`,
		]),
		'',
	].join('\n');

/** AWS Lambda and API Gateway as serverless-offline plays them, on Node 24. */
export const runner: Runner = {
	id: 'aws-lambda',
	missing: async () => undefined,
	environment,
	prepare: async (folder, cells) => {
		await install(folder, ['serverless@npm:osls@4', 'serverless-offline@14']);
		await writeCells(path.join(folder, 'cells'), cells, 'mjs');
		await writeFile(path.join(folder, 'serverless.yml'), service(cells));
		const {file, name} = await nodeOf(folder);
		return {
			version: name.replace(/^\D*/, ''),
			server: `serverless-offline ${await versionOf(folder, 'serverless-offline')}`,
			language: name,
			command: (port) => ({
				file,
				arguments: [
					...['node_modules/serverless/bin/serverless.js', 'offline'],
					...['--host', '127.0.0.1', '--httpPort', String(port), '--lambdaPort', '0'],
				],
				cwd: folder,
				env: environment(folder),
			}),
		};
	},
};
