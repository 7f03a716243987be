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

const withServer = async (
	node: string,
	args: readonly string[],
	{env}: Home,
	use: (url: string) => Promise<number>,
): Promise<number> => {
	const child = spawn(node, args, {env, stdio: ['ignore', 'pipe', 'ignore']});
	const exit = once(child, 'exit');
	try {
		const [line] = (await once(child.stdout, 'data')) as [Buffer];
		return await use(line.toString().trim());
	} finally {
		child.kill('SIGKILL');
		await exit;
	}
};

const measure = async (url: string): Promise<number> => {
	const target = new URL('/status/417', url);
	await load(target);
	return load(target);
};

/** Requests a second that `serve` answers, once it is warm. */
export const serve = async (node: string, home: Home): Promise<number> =>
	withServer(node, [bin, 'serve', '--port', '0'], home, measure);

/** Requests a second that a server of Node's own answers with the same content, once it is warm. */
export const serveBare = async (node: string, home: Home): Promise<number> =>
	withServer(node, ['-e', bareServer], home, measure);
