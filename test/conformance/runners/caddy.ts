import path from 'node:path';
import {shell} from '../command.js';
import {missingGo} from '../go/go.js';
import {installFrom, registries} from '../registries.js';
import {gatewayRunner} from '../gateway/gateway.js';

const programs = (folder: string): string => path.join(folder, 'bin');

/** Caddy 2, built by the Go that is on the path. Its cells differ from what is shown in where they listen. */
export const runner = gatewayRunner({
	id: 'caddy',
	name: 'Caddy',
	missing: missingGo(25),
	install: async (folder) =>
		installFrom(registries.go, async (env) =>
			shell('go install github.com/caddyserver/caddy/v2/cmd/caddy@v2', folder, {...env, GOBIN: programs(folder)}),
		),
	programs,
	version: ['go version -m "$(command -v caddy)"', /\tmod\t\S+\tv(\S+)/],
	filename: 'Caddyfile',
	config: (mounted) =>
		[
			'{\n\tadmin off\n\tpersist_config off\n}',
			...mounted.map(({trial, socket}) =>
				trial.snippet.replace(/^:8080 \{$/m, `:${10_000 + trial.status.code} {\n\tbind unix/${socket}`),
			),
		].join('\n\n'),
	check: ['caddy validate', /^Error: (.*)/m],
	start: 'caddy run',
});
