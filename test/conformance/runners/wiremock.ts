import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {writers} from '../../frameworks/writers.js';
import {run, shell, succeeds} from '../command.js';
import {installFrom, registries} from '../registries.js';
import type {Trial, Runner} from '../runner.js';

/**
 * Starts WireMock, and before the requests of a connection are passed on, gives it the mapping that they name, and no
 * other. Of what goes over the wire only the path of a request changes, because a mapping is for `/`.
 */
const harness = `import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { connect, createServer } from "node:net";

const [jar, port] = process.argv.slice(2);
const child = spawn("java", ["-jar", jar, "--port", "0", "--bind-address", "127.0.0.1"]);
child.stderr.pipe(process.stderr);
child.once("exit", () => process.exit(1));

let said = "";
let double;
while (double === undefined) {
  said += (await once(child.stdout, "data")).toString();
  double = /^port: +(\\d+)$/m.exec(said)?.[1];
}
child.stdout.resume();

const mappings = \`http://127.0.0.1:\${double}/__admin/mappings\`;

const load = async (code) => {
  await fetch(mappings, { method: "DELETE" });
  const body = await readFile(\`cells/\${code}.json\`);
  const { status } = await fetch(mappings, { method: "POST", body });
  if (status !== 201) {
    throw new Error(\`the mapping of \${code} got \${status}\`);
  }
};

const path = /^(\\w+) \\/status\\/(\\d+) /;

// The first use is slow, and a client that expects 100 Continue waits only so long.
for (const name of (await readdir("cells")).slice(0, 5)) {
  await load(name.replace(".json", ""));
  await fetch(\`http://127.0.0.1:\${double}/\`, { method: "POST", body: "{}" });
}

createServer(async (client) => {
  try {
    const [first] = await once(client, "data");
    client.pause();
    await load(path.exec(first.toString("latin1"))[2]);
    const server = connect(Number(double), "127.0.0.1");
    const pass = (octets) => server.write(octets.toString("latin1").replace(path, "$1 / "), "latin1");
    pass(first);
    client.on("data", pass).on("close", () => server.destroy()).resume();
    server.on("error", () => client.destroy()).pipe(client);
  } catch (error) {
    console.error(error);
    client.destroy();
  }
}).listen(Number(port), "127.0.0.1");
`;

const jar = path.join('target', 'dependency', 'wiremock-standalone.jar');

const write = async (folder: string, trials: readonly Trial[]): Promise<string> => {
	const cellFolder = path.join(folder, 'cells');
	await rm(cellFolder, {recursive: true, force: true});
	await mkdir(cellFolder, {recursive: true});
	await writeFile(path.join(folder, 'harness.mjs'), harness);
	for (const {status, snippet} of trials) {
		await writeFile(path.join(cellFolder, `${status.code}.json`), snippet);
	}

	const [trial] = trials;
	const app = trial === undefined ? undefined : writers.wiremock.app(trial.response);
	await writeFile(path.join(folder, 'pom.xml'), app?.files[1]?.content ?? '');
	return app?.install ?? 'true';
};

/** The version of the Jetty in the archive, which has its classes under other names. */
const jettyIn = async (folder: string): Promise<string> => {
	const file = 'wiremock/org/eclipse/jetty/version/build.properties';
	await run('jar', ['xf', jar, file], folder);
	return run('sed', ['-n', 's/^version=//p', file], folder);
};

/** WireMock's standalone server, with the Java and the Maven that are on the path. */
export const runner: Runner = {
	id: 'wiremock',
	missing: async () => {
		for (const program of ['java', 'jar', 'mvn']) {
			if (!(await succeeds(program, ['--version']))) {
				return program;
			}
		}

		return undefined;
	},
	prepare: async (folder, trials) => {
		const install = await write(folder, trials);
		await installFrom(registries.maven, async (env) => shell(install, folder, env));
		const java = /\d[\d.]*/.exec(await run('java', ['--version'], folder))?.[0];
		return {
			version: await run('java', ['-jar', jar, '--version'], folder),
			server: `Jetty ${await jettyIn(folder)}`,
			language: `Java ${java ?? 'unknown'}`,
			command: (port) => ({
				file: process.execPath,
				arguments: ['harness.mjs', jar, String(port)],
				cwd: folder,
			}),
		};
	},
};
