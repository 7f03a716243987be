import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Framework} from '../../../source/frameworks/index.js';
import {run, succeeds} from '../command.js';
import type {Trial, Prepared, Runner} from '../runner.js';

/** Where a cell listens: the path of a socket, from the folder. */
export type Mounted = {readonly trial: Trial; readonly socket: string};

/** A gateway as its runner describes it. */
export type Engine = {
	readonly id: Framework['id'];
	/** What people call it, before its version. */
	readonly name: string;
	readonly missing: Runner['missing'];
	/** Installs it into the folder where it is not on the path. */
	readonly install?: (folder: string) => Promise<void>;
	/** The folder of its program, where that may not be on the path. */
	readonly programs: (folder: string) => string;
	/** A line of a shell that says its version, and what in the answer is the version. */
	readonly version: readonly [line: string, pattern: RegExp];
	/** The name of the configuration file, and its text with each cell at a socket of its own. */
	readonly filename: string;
	readonly config: (mounted: readonly Mounted[]) => string;
	/** A line of a shell that checks the configuration, and where in its answer the fault is told. */
	readonly check: readonly [line: string, pattern: RegExp];
	/** The line of a shell that starts it in the foreground. */
	readonly start: string;
};

/**
 * Starts the gateway, and once all of its sockets are open passes each connection on to the one that its first request
 * names, with the octets as they are.
 */
const dispatcher = `import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

const [port, line] = process.argv.slice(2);
rmSync('sockets', {recursive: true, force: true});
mkdirSync('sockets');
const codes = JSON.parse(readFileSync('codes.json', 'utf8'));
const gateway = spawn('sh', ['-c', 'exec ' + line], {stdio: 'inherit'});
gateway.once('exit', (code) => process.exit(code ?? 1));

const isOpen = (code) =>
	new Promise((resolve) => {
		const socket = connect('sockets/' + code, () => {
			socket.destroy();
			resolve(true);
		}).once('error', () => resolve(false));
	});

for (const code of codes) {
	while (!(await isOpen(code))) {
		await wait(100);
	}
}

createServer({allowHalfOpen: true}, (client) => {
	client.once('data', (first) => {
		const [, code] = /^\\S+ \\/status\\/(\\d+)/.exec(first.toString('latin1')) ?? [];
		const cell = connect({path: 'sockets/' + code, allowHalfOpen: true}).on('error', () => client.destroy());
		cell.write(first);
		client.pipe(cell).pipe(client);
		client.once('close', () => cell.destroy());
	});
	client.on('error', () => client.destroy());
}).listen(Number(port), '127.0.0.1');
`;

const environmentOf = ({programs}: Engine, folder: string): Readonly<Record<string, string>> => ({
	PATH: `${programs(folder)}:${process.env['PATH'] ?? ''}`,
});

/** What a line of a shell says on both of its outputs, then how it ended. */
const ask = async (engine: Engine, folder: string, line: string): Promise<string> =>
	run(
		'env',
		[`PATH=${environmentOf(engine, folder)['PATH']}`, 'sh', '-c', `{ ${line}; } 2>&1; echo "exit $?"`],
		folder,
	);

const readVersion = async (engine: Engine, folder: string): Promise<string> => {
	const [line, pattern] = engine.version;
	const answer = await ask(engine, folder, line);
	const version = pattern.exec(answer)?.[1];
	if (version === undefined) {
		throw new Error(`${line} says no version: ${answer}`);
	}

	return version;
};

/** Throws with what the gateway itself says is wrong with its configuration. */
const check = async (engine: Engine, folder: string): Promise<void> => {
	const [line, pattern] = engine.check;
	const answer = await ask(engine, folder, line);
	if (!answer.endsWith('exit 0')) {
		throw new Error(`${engine.name} does not start: ${pattern.exec(answer)?.[1] ?? answer}`);
	}
};

const prepare = async (engine: Engine, folder: string, trials: readonly Trial[]): Promise<Prepared> => {
	await engine.install?.(folder);
	await mkdir(path.join(folder, 'sockets'), {recursive: true});
	const mounted = trials.map((trial) => ({trial, socket: `sockets/${trial.status.code}`}));
	await writeFile(path.join(folder, engine.filename), engine.config(mounted));
	await writeFile(path.join(folder, 'codes.json'), JSON.stringify(trials.map(({status}) => status.code)));
	await writeFile(path.join(folder, 'dispatcher.mjs'), dispatcher);
	await check(engine, folder);
	const version = await readVersion(engine, folder);
	const made = `${engine.name} ${version}`;
	return {
		version,
		server: made,
		language: made,
		command: (port) => ({
			file: process.execPath,
			arguments: ['dispatcher.mjs', String(port), engine.start],
			cwd: folder,
			env: environmentOf(engine, folder),
		}),
	};
};

/** Where Debian puts servers, which is not on the path of every user. */
export const systemPrograms = (): string => '/usr/sbin';

/** Says that a server of the system is not there. */
export const missingUnless = (line: string, name: string) => async (): Promise<string | undefined> =>
	(await succeeds('sh', ['-c', `PATH="$PATH:${systemPrograms()}" ${line}`])) ? undefined : name;

/** The runner of a gateway: all cells in one process, each with its own configuration at a socket in place of its port. */
export const gatewayRunner = (engine: Engine): Runner => ({
	id: engine.id,
	missing: engine.missing,
	prepare: async (folder, trials) => prepare(engine, folder, trials),
	environment: (folder) => environmentOf(engine, folder),
});
