import {gatewayRunner, missingUnless, systemPrograms} from '../gateway/gateway.js';

/** The nginx of the system. Its cells differ from what is shown in where they listen. */
export const runner = gatewayRunner({
	id: 'nginx',
	name: 'nginx',
	missing: missingUnless('nginx -v', 'nginx'),
	programs: systemPrograms,
	version: ['nginx -v', /nginx\/(\S+)/],
	filename: 'nginx.conf',
	config: (mounted) =>
		[
			'daemon off;',
			'pid nginx.pid;',
			'error_log stderr;',
			'events {}',
			'http {',
			'access_log off;',
			...mounted.map(({trial, socket}) =>
				trial.snippet
					.replace('listen 8080;', `listen unix:${socket};`)
					.replace('listen 127.0.0.1:8081;', `listen unix:${socket}.upstream;`)
					.replace('proxy_pass http://127.0.0.1:8081;', `proxy_pass http://unix:${socket}.upstream:/;`),
			),
			'}',
			'',
		].join('\n'),
	check: ['nginx -t -q -p . -c nginx.conf -e stderr', /\[emerg\] \d+#\d+: (.*)/],
	start: 'nginx -p . -c nginx.conf -e stderr',
});
