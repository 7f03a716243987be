import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {bin} from '../../test/pty/program.js';
import {load} from './load.js';
import type {Home} from './start.js';

/** The same small JSON from Node alone. */
const bareServer = `
	const body = JSON.stringify({error: 'expectation_failed', message: 'Expectation Failed'}, null, 2);
	const server = require('node:http').createServer((request, response) => {
		response.writeHead(417, {'content-type': 'application/json', 'content-length': body.length}).end(body);
	});
	server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));
`;

const withServer = async <T>(
	node: string,
	args: readonly string[],
	{env}: Home,
	use: (url: string) => T | Promise<T>,
): Promise<T> => {
	const child = spawn(node, args, {env, stdio: ['ignore', 'pipe', 'ignore']});
	const exit = once(child, 'exit');
	try {
		const [line] = (await once(child.stdout, 'data')) as [Buffer];
		return await use(`${line.toString().trim()}/status/417`);
	} finally {
		child.kill('SIGKILL');
		await exit;
	}
};

/** Requests a second of our server and of Node's own with the same content, measured one right after the other. */
export type Pair = {readonly ours: number; readonly bare: number};

/** So many pairs, once both servers are warm. */
export const servePairs = async (node: string, home: Home, count: number): Promise<readonly Pair[]> =>
	withServer(node, ['-e', bareServer], home, (bareUrl) =>
		withServer(node, [bin, 'serve', '--port', '0', '--log', 'none'], home, (url) => {
			load(bareUrl, 1);
			load(url, 1);
			return Array.from({length: count}, () => ({bare: load(bareUrl, 2), ours: load(url, 2)}));
		}),
	);
