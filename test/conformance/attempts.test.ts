import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {octets} from '../../source/response/index.js';
import {frameworkOf} from '../grid/cell-for.js';
import {attemptsOf, observeApart, observeTogether, type Attempt} from './attempts.js';
import {serve, type Bench} from './bench.js';
import type {Runner} from './runner.js';

const attempts = attemptsOf(frameworkOf('flask'));

it('tries what is refused, an interim response as the final one', () => {
	expect(attempts.map(({status}) => status.code)).toEqual([102, 104, 407]);
	expect(attempts.map(({snippet}) => / (?<code>\d{3})[\n,]/.exec(snippet)?.groups?.['code'])).toEqual([
		'102',
		'104',
		'407',
	]);
});

let folder = '';

beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'attempts-'));
});

afterEach(async () => {
	await rm(folder, {recursive: true});
});

/** Answers a request for a status with the octets of its preview; 102 ends the server. */
const server = `const answers = require('./answers.json');
const server = require('node:net').createServer((socket) => {
  socket.on('error', () => {}).on('data', (octets) => {
    const code = /status\\/(\\d+)/.exec(octets)[1];
    if (code === '102') process.exit(1);
    socket.write(Buffer.from(answers[code], 'base64'));
  });
});
server.listen(Number(process.argv[2]), '127.0.0.1');
`;

/** A framework that sends all as it should, but cannot be built where a cell must not be in it. */
const bench = (mustNotHave: readonly number[] = []): Bench => ({
	folder,
	runner: {
		id: 'flask',
		missing: async () => undefined,
		prepare: async (_, trials) => {
			const bad = trials.find(({status}) => mustNotHave.includes(status.code));
			if (bad !== undefined) {
				throw new Error(`${bad.status.code} does not compile`);
			}

			const answers = trials.map(({status, response}) => [
				status.code,
				Buffer.from(octets(response)).toString('base64'),
			]);
			await writeFile(path.join(folder, 'answers.json'), JSON.stringify(Object.fromEntries(answers)));
			await writeFile(path.join(folder, 'server.cjs'), server);
			return {
				version: '1.0',
				server: 'stub 1.0',
				language: 'Node.js',
				command: (port) => ({file: process.execPath, arguments: ['server.cjs', String(port)], cwd: folder}),
			};
		},
	} satisfies Runner,
});

const seen = (observed: ReadonlyMap<Attempt, string | undefined>): ReadonlyArray<readonly [number, unknown]> =>
	[...observed].map(([{status}, what]) => [status.code, what] as const);

it('says what came of each, and goes on where one of them ended the server', async () => {
	const up = await serve(bench(), attempts);
	if (typeof up === 'string') {
		throw new Error(up);
	}

	expect(seen(await observeTogether(bench(), up, attempts))).toEqual([
		[102, expect.stringMatching(/broken off|nothing came/)],
		[104, undefined],
		[407, undefined],
	]);
});

it('says why a program with an attempt in it is none', async () => {
	expect(await serve(bench([407]), attempts)).toBe('407 does not compile');
	expect(seen(await observeApart(bench([407]), attempts)).slice(1)).toEqual([
		[104, undefined],
		[407, '407 does not compile'],
	]);
});
