import {caddy} from './caddy.js';
import {envoy} from './envoy.js';
import {gatewayApi} from './gateway-api.js';
import {haproxy} from './haproxy.js';
import {istio} from './istio.js';
import {nginx} from './nginx.js';

/** What writes the code of gateways, by id. */
export const gateway = {nginx, caddy, haproxy, envoy, istio, 'gateway-api': gatewayApi};
