import {crdRunner} from '../gateway/crd.js';

/** The definitions of the Gateway API, by the last minor version that builds with Go 1.26, and of the filter beside it. */
export const runner = crdRunner('gateway-api', [
	{
		name: 'Gateway API',
		module: 'sigs.k8s.io/gateway-api@v1.6',
		file: 'config/crd/standard/gateway.networking.k8s.io_httproutes.yaml',
	},
	{
		name: 'Envoy Gateway',
		module: 'github.com/envoyproxy/gateway@v1',
		file: 'charts/gateway-helm/charts/crds/crds/generated/gateway.envoyproxy.io_httproutefilters.yaml',
	},
]);
