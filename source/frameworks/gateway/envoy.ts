import {contentOf, type Field, type Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {below, entry, flow, item, scalar, yamlFile} from '../code/yaml.js';
import {ownFields, typeField} from '../response-parts.js';
import type {App, Refusals, Writer} from '../writer.js';
import {payloadOf} from './content.js';
import {instead} from './refusals.js';

const port = 8080;

/** A value that is a format, in which a percent sign is special. */
export const format = (text: string): string => scalar(text.replaceAll('%', '%%'));

/** Envoy alone says what becomes of the connection. */
export const hasOwnConnection = (name: string): boolean => name === 'Connection';

const headerItem = ([name, text]: Field): Doc =>
	hasOwnConnection(name)
		? `# "${name}: ${text}" is for Envoy to say, which takes it out of what a route sets.`
		: item([
				`header: ${flow({key: name, value: format(text)})}`,
				...(name === 'Content-Type' || name === 'Location' ? ['append_action: OVERWRITE_IF_EXISTS_OR_ADD'] : []),
			]);

const headerLines = (fields: readonly Field[]): readonly Doc[] => {
	const lines = fields.map(headerItem);
	return fields.every(([name]) => hasOwnConnection(name)) ? lines : [below('response_headers_to_add', lines)];
};

/** Whether Envoy would add the address of the request as Location, as it does to a redirect that has none of its own. */
export const needsNoLocation = ({status, fields}: Response): boolean =>
	Math.floor(status / 100) === 3 && !fields.some(([name]) => name === 'Location');

/** What is said of the interim response, which Envoy sends by itself. */
export const interimNotes = ({interim = []}: Response): readonly string[] =>
	interim.map(({status}) => `# Envoy itself answers "Expect: ${status}-continue" with ${status} Continue.`);

const routeConfig = (response: Response): readonly Doc[] => {
	const payload = payloadOf(response);
	const type = typeField(contentOf(response), {text: 'text/plain'});
	const route = [
		'match: { prefix: / }',
		below('direct_response', [
			`status: ${response.status}`,
			...(payload === undefined ? [] : [below('body', [entry('inline_string', payload.text)])]),
		]),
		...headerLines([...type, ...ownFields(response)]),
		...(needsNoLocation(response) ? ['response_headers_to_remove: [location]'] : []),
	];
	return [
		...interimNotes(response),
		below('route_config', [
			below('virtual_hosts', [item(['name: status', 'domains: ["*"]', below('routes', [item(route)])])]),
		]),
	];
};

const extensions = 'type.googleapis.com/envoy.extensions.filters';

/**
 * A listener that serves a route configuration.
 *
 * @param address where it listens, as a mapping on one line
 */
export const listener = (address: string, routes: readonly Doc[]): Doc =>
	item([
		below('address', [address]),
		below('filter_chains', [
			item([
				below('filters', [
					item([
						'name: envoy.filters.network.http_connection_manager',
						below('typed_config', [
							`"@type": ${extensions}.network.http_connection_manager.v3.HttpConnectionManager`,
							'stat_prefix: status',
							...routes,
							below('http_filters', [
								item([
									'name: envoy.filters.http.router',
									below('typed_config', [`"@type": ${extensions}.http.router.v3.Router`]),
								]),
							]),
						]),
					]),
				]),
			]),
		]),
	]);

/** A whole bootstrap configuration with these listeners. */
export const bootstrap = (listeners: readonly Doc[]): string =>
	yamlFile([below('static_resources', [below('listeners', listeners)])]);

const app = (response: Response): App => ({
	files: [
		{
			path: 'envoy.yaml',
			content: bootstrap([
				listener(`socket_address: ${flow({address: '127.0.0.1', port_value: String(port)})}`, routeConfig(response)),
			]),
		},
	],
	start: 'envoy -c envoy.yaml',
	port,
});

const outOfRange =
	'Envoy refuses the configuration: DirectResponseActionValidationError.Status, “value must be inside range [200, 600)”.';

/** What Envoy cannot send by a direct response, and so nothing that configures an Envoy. */
export const refusals: Refusals = {
	101: {
		no: outOfRange,
		instead: 'Pass the handshake on to a cluster: upgrade_configs with upgrade_type websocket lets it through.',
	},
	102: {no: outOfRange, instead: instead[102]},
	103: {no: outOfRange, instead: instead[103]},
	104: {no: outOfRange, instead: instead[104]},
	426: {
		no: 'The 426 goes out without Upgrade and Connection: Envoy takes them out of the headers that a route sets.',
		instead: 'Let the application behind it send 426, or answer 400 and say in the content what is needed.',
	},
};

/** Envoy, whose routes may answer directly. */
export const envoy: Writer = {
	snippet: (response) => yamlFile(routeConfig(response)),
	app,
	refusals,
};
