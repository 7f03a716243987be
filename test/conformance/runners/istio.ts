import {crdRunner} from '../gateway/crd.js';

/** The definitions of Istio. */
export const runner = crdRunner('istio', [
	{name: 'Istio', module: 'istio.io/api@v1', file: 'kubernetes/customresourcedefinitions.gen.yaml'},
]);
