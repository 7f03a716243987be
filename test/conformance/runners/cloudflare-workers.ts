import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {environment, installOnItsNode, versionOf, writeCells} from '../node/node.js';
import type {Trial, Runner} from '../runner.js';

const nameOf = ({status}: Trial): string => `status${status.code}`;

const moduleOf = ({status}: Trial): string => `cells/${status.code}.js`;

/** A worker that gives each request to the worker of its cell. */
const harness = (trials: readonly Trial[]): string =>
	[
		...trials.map((trial) => `import ${nameOf(trial)} from "${moduleOf(trial)}";`),
		'',
		'const workers = {',
		...trials.map((trial) => `  "/status/${trial.status.code}": ${nameOf(trial)},`),
		'};',
		'',
		'export default {',
		'  fetch(request, env, context) {',
		'    return workers[new URL(request.url).pathname].fetch(request, env, context);',
		'  },',
		'};',
		'',
	].join('\n');

/** What workerd serves, in Cap’n Proto’s text. */
const configuration = (trials: readonly Trial[], compatibilityDate: string): string => {
	const modules = ['harness.js', ...trials.map(moduleOf)].map(
		(name) => `    (name = "${name}", esModule = embed "${name}"),`,
	);
	return [
		'using Workerd = import "/workerd/workerd.capnp";',
		'',
		'const config :Workerd.Config = (',
		'  services = [(name = "main", worker = .main)],',
		'  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],',
		');',
		'',
		'const main :Workerd.Worker = (',
		'  modules = [',
		...modules,
		'  ],',
		`  compatibilityDate = "${compatibilityDate}",`,
		');',
		'',
	].join('\n');
};

/** The date in a version of workerd, from which it knows no later compatibility dates: `1.20261117.1`. */
const dateOf = (version: string): string => version.replace(/^\d+\.(\d{4})(\d\d)(\d\d)\..*$/, '$1-$2-$3');

/** Cloudflare's own runtime, in the version that Wrangler brings. */
export const runner: Runner = {
	id: 'cloudflare-workers',
	missing: async () => undefined,
	environment,
	prepare: async (folder, trials) => {
		await installOnItsNode(folder, ['wrangler@4']);
		const workerd = await versionOf(folder, 'workerd');
		await writeCells(path.join(folder, 'cells'), trials);
		await writeFile(path.join(folder, 'harness.js'), harness(trials));
		await writeFile(path.join(folder, 'config.capnp'), configuration(trials, dateOf(workerd)));
		return {
			version: await versionOf(folder, 'wrangler'),
			server: `workerd ${workerd}`,
			language: `workerd ${workerd}`,
			command: (port) => ({
				file: path.join(folder, 'node_modules', '.bin', 'workerd'),
				arguments: ['serve', 'config.capnp', '--socket-addr', `http=127.0.0.1:${port}`],
				cwd: folder,
				env: environment(folder),
			}),
		};
	},
};
