import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {run} from '../command.js';
import type {Runner} from '../runner.js';

/** Mounts the module of each status: its `server` where it has one, for upgrades, else its `app`. */
const harness = `import { createServer } from "node:http";
import { readdir } from "node:fs/promises";

const modules = new Map();
for (const name of await readdir(new URL("cells/", import.meta.url))) {
  modules.set(name.replace(/\\.js$/, ""), await import(new URL(\`cells/\${name}\`, import.meta.url)));
}

const mounted = (req) => {
  const code = /^\\/status\\/(\\d+)$/.exec(req.url)?.[1];
  req.url = "/";
  return modules.get(code);
};

createServer((req, res) => mounted(req).app(req, res))
  .on("upgrade", (req, socket, head) => mounted(req).server.emit("upgrade", req, socket, head))
  .listen(Number(process.argv[2]), "127.0.0.1");
`;

/** A Node of the line that most people run, whichever runs the conformance run; older ones lack `writeInformation`. */
const node = `node-${process.platform}-${process.arch}`;

const packages = ['express@5', 'ws@8', `${node}@24`];

const versionOf = async (folder: string, name: string): Promise<string> => {
	const manifest = await readFile(path.join(folder, 'node_modules', name, 'package.json'), 'utf8');
	return (JSON.parse(manifest) as {readonly version: string}).version;
};

/** Express on Node 24. */
export const runner: Runner = {
	id: 'express',
	missing: async () => undefined,
	prepare: async (folder, cells) => {
		const cellFolder = path.join(folder, 'cells');
		await rm(cellFolder, {recursive: true, force: true});
		await mkdir(cellFolder, {recursive: true});
		await writeFile(path.join(folder, 'package.json'), '{"private": true, "type": "module"}\n');
		await writeFile(path.join(folder, 'harness.js'), harness);
		for (const {status, snippet} of cells) {
			await writeFile(path.join(cellFolder, `${status.code}.js`), snippet);
		}

		await run('npm', ['install', ...packages], folder);
		const nodeVersion = `Node.js ${await versionOf(folder, node)}`;
		return {
			version: await versionOf(folder, 'express'),
			server: nodeVersion,
			language: nodeVersion,
			command: (port) => ({
				file: path.join(folder, 'node_modules', node, 'bin', 'node'),
				arguments: ['harness.js', String(port)],
				cwd: folder,
			}),
		};
	},
};
