import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Framework} from '../../../source/frameworks/index.js';
import {run, shell} from '../command.js';
import {installFrom, registries} from '../registries.js';
import type {Trial, Runner} from '../runner.js';

/** How the cells of one framework come into one process. */
type Mount = {
	readonly id: Framework['id'];
	/** What npm is asked for: the framework first, but where that is Node itself, then what a single cell needs. */
	readonly packages: readonly string[];
	/** The imports of the expression `server`. */
	readonly imports: readonly string[];
	/** The expression for the server of a cell, which is the module `cell`; it may await. */
	readonly server: string;
	/** The ending of a snippet’s file where it has to be compiled first. */
	readonly ending?: string;
	/** What makes a module of each such file, beside it. */
	readonly compile?: (folder: string) => Promise<void>;
	/** The package whose server it is; Node's own where there is none. */
	readonly serverPackage?: string;
};

/** A Node of the line that most people run, whichever runs the conformance run; older ones lack `writeInformation`. */
const node = `node-${process.platform}-${process.arch}`;

/** The folder of that Node's program. */
const binaries = (folder: string): string => path.join(folder, 'node_modules', node, 'bin');

/** The version of a package as installed. */
export const versionOf = async (folder: string, name: string): Promise<string> => {
	const manifest = await readFile(path.join(folder, 'node_modules', name, 'package.json'), 'utf8');
	return (JSON.parse(manifest) as {readonly version: string}).version;
};

/** Installs packages, and Node 24 with them, into the folder, as an ES module. */
export const install = async (folder: string, packages: readonly string[]): Promise<void> => {
	await writeFile(path.join(folder, 'package.json'), '{"private": true, "type": "module"}\n');
	await installFrom(registries.npm, async (env) => run('npm', ['install', ...packages, `${node}@24`], folder, env));
};

/** As {@link install}, for packages of which npm, on an older Node, would take an older version that suits it. */
export const installOnItsNode = async (folder: string, packages: readonly string[]): Promise<void> => {
	await install(folder, []);
	await installFrom(registries.npm, async (env) =>
		shell(`npm install ${packages.join(' ')}`, folder, {...env, ...environment(folder)}),
	);
};

/** The Node that {@link install} installed: its program and what it is called. */
export const nodeOf = async (folder: string): Promise<{readonly file: string; readonly name: string}> => ({
	file: path.join(binaries(folder), 'node'),
	name: `Node.js ${await versionOf(folder, node)}`,
});

/** What lets an app run on the Node that {@link install} installed. */
export const environment = (folder: string): Readonly<Record<string, string>> => ({
	PATH: [binaries(folder), process.env['PATH']].join(path.delimiter),
});

/** Each snippet as a module of its own, named after its status code, with nothing added. */
export const writeCells = async (folder: string, trials: readonly Trial[], ending = 'js'): Promise<void> => {
	await rm(folder, {recursive: true, force: true});
	await mkdir(folder, {recursive: true});
	for (const {status, snippet} of trials) {
		await writeFile(path.join(folder, `${status.code}.${ending}`), snippet);
	}
};

const nameOf = (specification: string): string => specification.replace(/@\d+$/, '');

/** Gives each connection to the server of its cell, which has it from the first octet, as if it had listened itself. */
const harness = ({imports, server}: Mount): string => `import { readdir } from "node:fs/promises";
import { createServer as createTcpServer } from "node:net";
${imports.map((each) => `${each}\n`).join('')}
const serverOf = async (cell) => ${server};

const atRoot = (req) => {
  req.url = "/";
};

const servers = new Map();
const names = await readdir(new URL("cells/", import.meta.url));
for (const name of names.filter((each) => each.endsWith(".js"))) {
  const server = await serverOf(await import(new URL(\`cells/\${name}\`, import.meta.url)));
  for (const event of ["request", "upgrade", "checkContinue"]) {
    if (server.listenerCount(event) > 0) server.prependListener(event, atRoot);
  }
  servers.set(name.replace(/\\.js$/, ""), server);
}

createTcpServer((socket) => {
  socket.once("readable", () => {
    const head = socket.read();
    if (head === null) return socket.destroy();
    socket.unshift(head);
    servers.get(/^\\w+ \\/status\\/(\\d+) /.exec(head)[1]).emit("connection", socket);
  });
}).listen(Number(process.argv[2]), "127.0.0.1");
`;

/** The runner of a framework whose snippets are ES modules: each with a server of its own, in one process on Node 24. */
export const nodeRunner = (framework: Mount): Runner => ({
	id: framework.id,
	missing: async () => undefined,
	environment,
	prepare: async (folder, trials) => {
		await install(folder, framework.packages);
		await writeCells(path.join(folder, 'cells'), trials, framework.ending);
		await framework.compile?.(folder);
		await writeFile(path.join(folder, 'harness.js'), harness(framework));
		const {file, name} = await nodeOf(folder);
		const {id, packages, serverPackage} = framework;
		return {
			version: await versionOf(folder, id === 'node' ? node : nameOf(packages[0] ?? node)),
			server: serverPackage === undefined ? name : `${serverPackage} ${await versionOf(folder, serverPackage)}`,
			language: name,
			command: (port) => ({file, arguments: ['harness.js', String(port)], cwd: folder}),
		};
	},
});
