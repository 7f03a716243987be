import {fieldValue, type Field, type Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {below, entry, flow, item, scalar} from '../code/yaml.js';
import {isRepeated, ownFields} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {payloadOf} from './content.js';
import {format, hasOwnConnection, interimNotes, needsNoLocation, refusals} from './envoy.js';
import {kubernetesWriter} from './kubernetes.js';

const route = (...filters: ReadonlyArray<readonly Doc[]>): readonly Doc[] => [
	'apiVersion: gateway.networking.k8s.io/v1',
	'kind: HTTPRoute',
	'metadata: { name: status }',
	below('spec', ['parentRefs: [{ name: gateway }]', below('rules', [item([below('filters', filters.map(item))])])]),
];

/** The statuses that a filter of the standard itself sends. */
const redirects = new Set([301, 302, 303, 307, 308]);

const redirect = (status: number, location: string): readonly Doc[] => {
	const {protocol, hostname, pathname} = new URL(location);
	return [
		`# The Location is ${location}; what else the response holds is for the gateway to say.`,
		...route([
			'type: RequestRedirect',
			below('requestRedirect', [
				`statusCode: ${status}`,
				`scheme: ${protocol.replace(':', '')}`,
				`hostname: ${hostname}`,
				below('path', ['type: ReplaceFullPath', `replaceFullPath: ${scalar(pathname)}`]),
			]),
		]),
	];
};

const headerItem = ([name, text]: Field): string =>
	hasOwnConnection(name) ? `# "${name}: ${text}" is for Envoy to say.` : `- ${flow({name, value: format(text)})}`;

/** Fields below a key, if Envoy takes any of them; a comment on each that it does not. */
const headerList = (key: string, fields: readonly Field[]): readonly Doc[] => {
	const lines = fields.map(headerItem);
	return fields.every(([name]) => hasOwnConnection(name)) ? lines : [below(key, lines)];
};

const headers = (response: Response): readonly Doc[] => {
	const fields = ownFields(response);
	const lines = [
		...headerList(
			'set',
			fields.filter((...each) => !isRepeated(...each)),
		),
		...headerList('add', fields.filter(isRepeated)),
	];
	return fields.every(([name]) => hasOwnConnection(name)) ? lines : [below('header', lines)];
};

const withoutLocation = ['type: ResponseHeaderModifier', 'responseHeaderModifier: { remove: [Location] }'];

/** A status that the standard has no filter for: Envoy Gateway has one, with content. */
const directResponse = (response: Response): readonly Doc[] => {
	const payload = payloadOf(response);
	return [
		...interimNotes(response),
		...route(...(needsNoLocation(response) ? [withoutLocation] : []), [
			'type: ExtensionRef',
			`extensionRef: ${flow({group: 'gateway.envoyproxy.io', kind: 'HTTPRouteFilter', name: 'status'})}`,
		]),
		'---',
		'apiVersion: gateway.envoyproxy.io/v1alpha1',
		'kind: HTTPRouteFilter',
		'metadata: { name: status }',
		below('spec', [
			below('directResponse', [
				`statusCode: ${response.status}`,
				...(payload === undefined
					? []
					: [
							`contentType: ${scalar(payload.type)}`,
							below('body', [entry('inline', payload.text.replaceAll('%', '%%'))]),
						]),
				...headers(response),
			]),
		]),
	];
};

const manifest = (response: Response): readonly Doc[] => {
	const location = fieldValue(response, 'Location');
	return redirects.has(response.status) && location !== undefined
		? redirect(response.status, location)
		: directResponse(response);
};

/** The Gateway API of Kubernetes, with the filter of Envoy Gateway for what it has none. */
export const gatewayApi: Writer = kubernetesWriter('http-route.yaml', manifest, refusals);
