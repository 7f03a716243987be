import type {Row} from '../row.js';

/** What is known of gateways before their code is loaded. */
export const gatewayRows = [
	{
		id: 'nginx',
		name: 'nginx',
		language: {name: 'nginx', highlight: 'nginx'},
		filename: 'nginx.conf',
		version: '1.22',
		cannot: [101, 102, 103, 104, 304],
	},
	{
		id: 'caddy',
		name: 'Caddy',
		language: {name: 'Caddyfile', highlight: 'go'},
		filename: 'Caddyfile',
		version: '2.11',
		cannot: [101],
	},
	{
		id: 'haproxy',
		name: 'HAProxy',
		language: {name: 'HAProxy', highlight: 'nginx'},
		filename: 'haproxy.cfg',
		version: '2.6',
		cannot: [101, 102, 104],
	},
	{
		id: 'envoy',
		name: 'Envoy',
		language: {name: 'YAML', highlight: 'yaml'},
		filename: 'envoy.yaml',
		version: '1.40',
		cannot: [101, 102, 103, 104, 426],
	},
	{
		id: 'istio',
		name: 'Istio VirtualService',
		language: {name: 'YAML', highlight: 'yaml'},
		filename: 'virtual-service.yaml',
		version: '1.32',
		cannot: [101, 102, 103, 104, 426],
	},
	{
		id: 'gateway-api',
		name: 'Gateway API',
		language: {name: 'YAML', highlight: 'yaml'},
		filename: 'http-route.yaml',
		version: '1.6',
		cannot: [101, 102, 103, 104, 426],
	},
] as const satisfies readonly Row[];
