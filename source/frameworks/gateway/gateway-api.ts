import {fieldValue, type Field, type Response} from '../../response/index.js';
import {ownFields} from '../fields.js';
import type {Writer} from '../writer.js';
import {payloadOf} from './content.js';
import {format, hasOwnConnection, needsNoLocation, refusals} from './envoy.js';
import {kubernetesWriter} from './kubernetes.js';
import {below, entry, flow, item, scalar} from './yaml.js';

const route = (...filters: ReadonlyArray<readonly string[]>): readonly string[] => [
	'apiVersion: gateway.networking.k8s.io/v1',
	'kind: HTTPRoute',
	'metadata: { name: status }',
	...below('spec', [
		'parentRefs: [{ name: gateway }]',
		...below('rules', item(below('filters', filters.flatMap(item)))),
	]),
];

/** The statuses that a filter of the standard itself sends. */
const redirects = new Set([301, 302, 303, 307, 308]);

const redirect = (status: number, location: string): readonly string[] => {
	const {protocol, hostname, pathname} = new URL(location);
	return [
		`# The Location is ${location}; what else the response holds is for the gateway to say.`,
		...route([
			'type: RequestRedirect',
			...below('requestRedirect', [
				`statusCode: ${status}`,
				`scheme: ${protocol.replace(':', '')}`,
				`hostname: ${hostname}`,
				...below('path', ['type: ReplaceFullPath', `replaceFullPath: ${scalar(pathname)}`]),
			]),
		]),
	];
};

const headerItem = ([name, text]: Field): string =>
	hasOwnConnection(name) ? `# "${name}: ${text}" is for Envoy to say.` : `- ${flow({name, value: format(text)})}`;

const isRepeated = ([name]: Field, index: number, all: readonly Field[]): boolean =>
	all.findIndex(([other]) => other === name) < index;

const headerList = (key: string, fields: readonly Field[]): readonly string[] => {
	const lines = fields.map(headerItem);
	return fields.every(([name]) => hasOwnConnection(name)) ? lines : below(key, lines);
};

const headers = (response: Response): readonly string[] => {
	const fields = ownFields(response);
	const lines = [
		...headerList(
			'set',
			fields.filter((...each) => !isRepeated(...each)),
		),
		...headerList('add', fields.filter(isRepeated)),
	];
	return lines.every((line) => line.startsWith('#')) ? lines : below('header', lines);
};

const withoutLocation = ['type: ResponseHeaderModifier', 'responseHeaderModifier: { remove: [Location] }'];

/** A status that the standard has no filter for: Envoy Gateway has one, with content. */
const directResponse = (response: Response): readonly string[] => {
	const payload = payloadOf(response);
	return [
		...(response.interim ?? []).map(
			({status}) => `# Envoy itself answers "Expect: ${status}-continue" with ${status} Continue.`,
		),
		...route(...(needsNoLocation(response) ? [withoutLocation] : []), [
			'type: ExtensionRef',
			`extensionRef: ${flow({group: 'gateway.envoyproxy.io', kind: 'HTTPRouteFilter', name: 'status'})}`,
		]),
		'---',
		'apiVersion: gateway.envoyproxy.io/v1alpha1',
		'kind: HTTPRouteFilter',
		'metadata: { name: status }',
		...below(
			'spec',
			below('directResponse', [
				`statusCode: ${response.status}`,
				...(payload === undefined
					? []
					: [
							`contentType: ${scalar(payload.type)}`,
							...below('body', entry('inline', payload.text.replaceAll('%', '%%'))),
						]),
				...headers(response),
			]),
		),
	];
};

const manifest = (response: Response): readonly string[] => {
	const location = fieldValue(response, 'Location');
	return redirects.has(response.status) && location !== undefined
		? redirect(response.status, location)
		: directResponse(response);
};

/** The Gateway API of Kubernetes, with the filter of Envoy Gateway for what it has none. */
export const gatewayApi: Writer = kubernetesWriter('http-route.yaml', manifest, refusals);
