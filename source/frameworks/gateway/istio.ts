import type {Field, Response} from '../../response/index.js';
import {ownFields} from '../fields.js';
import type {Writer} from '../writer.js';
import {payloadOf, type Payload} from './content.js';
import {format, hasOwnConnection, needsNoLocation, refusals} from './envoy.js';
import {kubernetesWriter} from './kubernetes.js';
import {below, entry, item} from './yaml.js';

const fieldsOf = (response: Response, payload: Payload | undefined): readonly Field[] => [
	...(payload === undefined ? [] : [['Content-Type', payload.type] as const]),
	...ownFields(response),
];

/** Istio has a map of headers, so those of one name are one. */
const headerLines = (fields: readonly Field[]): readonly string[] =>
	[...new Set(fields.map(([name]) => name))].map((name) => {
		const values = fields.filter(([other]) => other === name).map(([, text]) => text);
		return hasOwnConnection(name)
			? `# "${name}: ${values.join(', ')}" is for Envoy to say.`
			: `${name}: ${format(values.join(', '))}`;
	});

const headers = (response: Response, payload: Payload | undefined): readonly string[] => {
	const fields = fieldsOf(response, payload);
	const lines = headerLines(fields);
	const set = fields.every(([name]) => hasOwnConnection(name)) ? lines : below('set', lines);
	const remove = needsNoLocation(response) ? ['remove: [location]'] : [];
	return set.length + remove.length === 0 ? [] : below('headers', below('response', [...set, ...remove]));
};

const manifest = (response: Response): readonly string[] => {
	const payload = payloadOf(response);
	return [
		...(response.interim ?? []).map(
			({status}) => `# Envoy itself answers "Expect: ${status}-continue" with ${status} Continue.`,
		),
		'apiVersion: networking.istio.io/v1',
		'kind: VirtualService',
		...below('metadata', ['name: status']),
		...below('spec', [
			'hosts: [status.example.com]',
			...below(
				'http',
				item([
					...below('directResponse', [
						`status: ${response.status}`,
						...(payload === undefined ? [] : below('body', entry('string', payload.text))),
					]),
					...headers(response, payload),
				]),
			),
		]),
	];
};

/** Istio's VirtualService, which makes a route of an Envoy that answers directly. */
export const istio: Writer = kubernetesWriter('virtual-service.yaml', manifest, refusals);
