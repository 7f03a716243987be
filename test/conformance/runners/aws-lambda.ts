import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {environment, install, nodeOf, versionOf, writeCells} from '../node/node.js';
import type {Trial, Runner} from '../runner.js';
import {front} from '../platform/front.js';

/** The events of a cell: a handshake is made by a WebSocket API, of which a service has one. */
const eventsOf = ({status, response}: Trial): readonly string[] =>
	response.status === 101
		? ['- websocket: $connect', '- websocket:', '    route: $default', '    routeResponseSelectionExpression: $default']
		: [`- httpApi: "ANY /status/${status.code}"`];

/** A service with a function for each cell. */
const service = (trials: readonly Trial[]): string =>
	[
		'service: conformance',
		'provider:',
		'  name: aws',
		'  runtime: nodejs24.x',
		'plugins:',
		'  - serverless-offline',
		'functions:',
		...trials.flatMap((trial) => [
			`  status${trial.status.code}:`,
			`    handler: cells/${trial.status.code}.handler`,
			'    events:',
			...eventsOf(trial).map((line) => `      ${line}`),
		]),
		'',
	].join('\n');

/** Starts serverless-offline, which has a port for each kind of API, and passes connections on to the right one. */
const harness = `import { spawn } from "node:child_process";
import { accepted, freePort, listen } from "./front.js";

const ports = { httpPort: await freePort(), websocketPort: await freePort(), lambdaPort: await freePort() };
const options = Object.entries(ports).flatMap(([name, port]) => [\`--\${name}\`, String(port)]);
const program = ["node_modules/serverless/bin/serverless.js", "offline", "--host", "127.0.0.1"];
const child = spawn(process.execPath, [...program, ...options], { stdio: "inherit" });
await accepted(ports.httpPort, child);
if (child.exitCode !== null) process.exit(1);
listen(Number(process.argv[2]), (code) => (code === "101" ? ports.websocketPort : ports.httpPort));
`;

/** AWS Lambda and API Gateway as serverless-offline plays them, on Node 24. */
export const runner: Runner = {
	id: 'aws-lambda',
	missing: async () => undefined,
	environment,
	prepare: async (folder, trials) => {
		await install(folder, ['serverless@npm:osls@4', 'serverless-offline@14']);
		await writeCells(path.join(folder, 'cells'), trials, 'mjs');
		await writeFile(path.join(folder, 'serverless.yml'), service(trials));
		await writeFile(path.join(folder, 'front.js'), front);
		await writeFile(path.join(folder, 'harness.js'), harness);
		const {file, name} = await nodeOf(folder);
		return {
			version: name.replace(/^\D*/, ''),
			server: `serverless-offline ${await versionOf(folder, 'serverless-offline')}`,
			language: name,
			command: (port) => ({
				file,
				arguments: ['harness.js', String(port)],
				cwd: folder,
				env: environment(folder),
			}),
		};
	},
};
