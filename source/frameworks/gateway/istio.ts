import {contentOf, type Field, type Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {below, entry, item} from '../code/yaml.js';
import {joined, ownFields, typeField} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {payloadOf} from './content.js';
import {format, hasOwnConnection, interimNotes, needsNoLocation, refusals} from './envoy.js';
import {kubernetesWriter} from './kubernetes.js';

const headerLine = ([name, text]: Field): string =>
	hasOwnConnection(name) ? `# "${name}: ${text}" is for Envoy to say.` : `${name}: ${format(text)}`;

/** Istio has a map of headers, so those of one name are one. */
const headers = (response: Response): readonly Doc[] => {
	const fields = joined([...typeField(contentOf(response)), ...ownFields(response)]);
	const lines = fields.map(headerLine);
	const set = fields.every(([name]) => hasOwnConnection(name)) ? lines : [below('set', lines)];
	const remove = needsNoLocation(response) ? ['remove: [location]'] : [];
	return set.length + remove.length === 0 ? [] : [below('headers', [below('response', [...set, ...remove])])];
};

const manifest = (response: Response): readonly Doc[] => {
	const payload = payloadOf(response);
	return [
		...interimNotes(response),
		'apiVersion: networking.istio.io/v1',
		'kind: VirtualService',
		below('metadata', ['name: status']),
		below('spec', [
			'hosts: [status.example.com]',
			below('http', [
				item([
					below('directResponse', [
						`status: ${response.status}`,
						...(payload === undefined ? [] : [below('body', [entry('string', payload.text)])]),
					]),
					...headers(response),
				]),
			]),
		]),
	];
};

/** Istio's VirtualService, which makes a route of an Envoy that answers directly. */
export const istio: Writer = kubernetesWriter('virtual-service.yaml', manifest, refusals);
