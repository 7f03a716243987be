import {gatewayRunner, missingUnless, systemPrograms} from '../gateway/gateway.js';

/** The HAProxy of the system. Its cells differ from what is shown in their name, and in where they listen. */
export const runner = gatewayRunner({
	id: 'haproxy',
	name: 'HAProxy',
	missing: missingUnless('haproxy -v', 'haproxy'),
	programs: systemPrograms,
	version: ['haproxy -v', /version (\d[\d.]*\d)/],
	filename: 'haproxy.cfg',
	config: (mounted) =>
		mounted
			.map(({trial, socket}) =>
				trial.snippet
					.replace(/^frontend http$/m, `frontend status${trial.status.code}`)
					.replace('bind :8080', `bind unix@${socket}`),
			)
			.join('\n'),
	check: ['haproxy -c -f haproxy.cfg', /\[ALERT\].* : (.*)/],
	start: 'haproxy -f haproxy.cfg',
});
