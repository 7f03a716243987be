import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Framework} from '../../../source/frameworks/index.js';
import {run} from '../command.js';
import {installFrom, registries} from '../registries.js';
import type {Trial, Runner} from '../runner.js';
import {clients, relay} from './relay.js';

/** How the cells of a double for Node.js are shown to a client. */
export type NodeDouble = {
	readonly id: Framework['id'];
	/** What npm installs, the double first. */
	readonly packages: readonly string[];
	/** The module that gives `relay` what a client sees while only the cell of the request is active. */
	readonly harness: string;
	/** Which client that is: one of Node.js, or another with its version. */
	readonly client: string | ((folder: string) => Promise<string>);
	/** What is missing on this machine besides. */
	readonly missing?: () => Promise<string | undefined>;
};

/** A Node of the line that most people run, whichever runs the conformance run. */
const node = `node-${process.platform}-${process.arch}`;

const versionOf = async (folder: string, name: string): Promise<string> => {
	const manifest = await readFile(path.join(folder, 'node_modules', name, 'package.json'), 'utf8');
	return (JSON.parse(manifest) as {readonly version: string}).version;
};

/** Each snippet as a module of its own, named after its status code, with nothing added. */
const write = async (folder: string, trials: readonly Trial[], harness: string): Promise<void> => {
	const cellFolder = path.join(folder, 'cells');
	await rm(cellFolder, {recursive: true, force: true});
	await mkdir(cellFolder, {recursive: true});
	const files: Readonly<Record<string, string>> = {
		'package.json': '{"private": true, "type": "module"}\n',
		'relay.js': relay,
		'clients.js': clients,
		'harness.js': harness,
		...Object.fromEntries(trials.map(({status, snippet}) => [path.join('cells', `${status.code}.js`), snippet])),
	};
	for (const [name, content] of Object.entries(files)) {
		await writeFile(path.join(folder, name), content);
	}
};

/** The runner of a double that shows its responses to the clients of its own process. */
export const nodeRunner = ({id, packages, harness, client, missing}: NodeDouble): Runner => ({
	id,
	missing: missing ?? (async () => undefined),
	environment: (folder) => ({
		PATH: [path.join(folder, 'node_modules', node, 'bin'), process.env['PATH']].join(path.delimiter),
	}),
	prepare: async (folder, trials) => {
		await write(folder, trials, harness);
		await installFrom(registries.npm, async (env) => run('npm', ['install', ...packages, `${node}@24`], folder, env));
		const language = `Node.js ${await versionOf(folder, node)}`;
		const [name = ''] = packages;
		return {
			version: await versionOf(folder, name.replace(/(?<!^)@.*/, '')),
			server: typeof client === 'string' ? `${client} of ${language}` : await client(folder),
			language,
			command: (port) => ({
				file: path.join(folder, 'node_modules', node, 'bin', 'node'),
				arguments: ['harness.js', String(port)],
				cwd: folder,
			}),
		};
	},
});
