import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {parse} from '../../../source/response/index.js';
import {run, succeeds} from '../command.js';
import {receivedOf, type Client, type Received} from './received.js';

const execute = promisify(execFile);

const receive = async (url: string): Promise<Received | string> => {
	const {stdout} = await execute(
		'curl',
		['--disable', '--silent', '--show-error', '--include', '--max-time', '10', url],
		{
			encoding: 'buffer',
		},
	);
	const parsed = parse(stdout);
	return parsed.ok ? receivedOf(parsed.response) : parsed.reason;
};

/** The curl on the path. */
export const curl: Client = {
	async find() {
		return (await succeeds('curl', ['--version']))
			? {name: (await run('curl', ['--version'], '.')).split(' ').slice(0, 2).join(' ')}
			: {missing: 'curl'};
	},
	receive: async (url, codes) =>
		new Map(await Promise.all(codes.map(async (code) => [code, await receive(`${url}/status/${code}`)] as const))),
};
