import type {Runners} from '../runner.js';

/** The runners of the gateways. */
export const gateway: Runners = {
	nginx: async () => (await import('./nginx.js')).runner,
	caddy: async () => (await import('./caddy.js')).runner,
	haproxy: async () => (await import('./haproxy.js')).runner,
	envoy: async () => (await import('./envoy.js')).runner,
	istio: async () => (await import('./istio.js')).runner,
	'gateway-api': async () => (await import('./gateway-api.js')).runner,
};
