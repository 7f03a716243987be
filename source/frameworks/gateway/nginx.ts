import {fieldValue, type Field, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {file, type Style} from '../code/layout.js';
import {hasLines} from '../code/text.js';
import {carries, literals} from '../literal.js';
import {ownFields} from '../response-parts.js';
import type {App, Refusals, Writer} from '../writer.js';
import {payloadOf, type Payload} from './content.js';
import {instead} from './refusals.js';

const style: Style = {width: Number.POSITIVE_INFINITY, step: '    '};

const port = 8080;
const upstream = 8081;

/** The file for a text that no configuration of nginx can hold. */
const contentFile = 'content.txt';

const value = (text: string): string => literals.nginx(text);

/** Its `return` takes the text of these for their Location. */
const redirects = new Set([301, 302, 303, 307, 308]);

/** It closes the connection by a directive, and then says so by itself. */
const connectionClose = ([name, text]: Field): boolean => name === 'Connection' && text === 'close';

const addHeader = (field: Field): string =>
	connectionClose(field)
		? 'keepalive_timeout 0; # sends "Connection: close"'
		: `add_header ${field[0]} ${value(field[1])} always;`;

/** `return` with a text; where that spans lines, only the first one is indented, because the others are content. */
const returnText = (status: number, {text}: Payload): string =>
	`return ${status} ${hasLines(text) ? literals.nginxBlock(text) : value(text)};`;

const firstError = 400;

/** From there on, nginx answers a `return` without text with a page of its own. */
const returnNothing = (status: number): readonly string[] =>
	status < firstError
		? [`return ${status};`]
		: ['set $nothing "";', `return ${status} $nothing; # without a text, nginx sends its own page`];

/** A file holds what the configuration cannot. */
const isFile = (payload: Payload | undefined): payload is Payload =>
	payload !== undefined && !carries.nginx(payload.text);

const payloadFor = (response: Response): Payload | undefined => payloadOf(response, /\$/g);

const directives = (response: Response, status: number): readonly string[] => {
	const payload = payloadFor(response);
	const hasLength = fieldValue(response, 'Content-Length') !== undefined;
	const type =
		payload === undefined ? (hasLength ? ['default_type "";'] : []) : [`default_type ${value(payload.type)};`];
	const content =
		payload === undefined
			? returnNothing(status)
			: isFile(payload)
				? ['root .;', `try_files /${contentFile} =500;`]
				: [returnText(status, payload)];
	return [...type, ...ownFields(response).map(addHeader), ...content];
};

const location = (name: string, lines: readonly string[]): Doc => block(`location ${name} {`, lines, '}');

/** A location that hands over to another one, whose 200 becomes the status. */
const viaNamedLocation = (response: Response, why: string): readonly Doc[] => [
	location('/', [`# ${why}`, `error_page 418 =${response.status} @content;`, 'return 418;']),
	'',
	location('@content', directives(response, 200)),
];

const locations = (response: Response): readonly Doc[] => {
	if (redirects.has(response.status)) {
		return viaNamedLocation(response, `"return ${response.status}" has a page of nginx; this way the content is ours.`);
	}

	return isFile(payloadFor(response))
		? viaNamedLocation(response, 'The content is in a file.')
		: [location('/', directives(response, response.status))];
};

const server = (listen: string, lines: readonly Doc[]): Doc =>
	block('server {', [`listen ${listen};`, '', ...lines], '}');

const servers = (response: Response, listen: string): readonly Doc[] =>
	(response.interim ?? []).length === 0
		? [server(listen, locations(response))]
		: [
				server(listen, [
					location('/', [
						'# Reading the content to pass it on answers "Expect: 100-continue" with 100 Continue.',
						`proxy_pass http://127.0.0.1:${upstream};`,
					]),
				]),
				'',
				server(`127.0.0.1:${upstream}`, locations(response)),
			];

const app = (response: Response): App => {
	const payload = payloadFor(response);
	return {
		files: [
			{
				path: 'nginx.conf',
				content: file(
					[
						'daemon off;',
						'pid nginx.pid;',
						'error_log stderr;',
						'',
						'events {}',
						'',
						block('http {', ['access_log off;', '', ...servers(response, `127.0.0.1:${port}`)], '}'),
					],
					style,
				),
			},
			...(isFile(payload) ? [{path: contentFile, content: payload.text}] : []),
		],
		start: 'nginx -p . -c nginx.conf -e stderr',
		port,
	};
};

const notInterim = (status: number): string =>
	`A return ${status} goes out as the final response, with Content-Length, and the client waits for another one.`;

const refusals: Refusals = {
	101: {
		no: 'A return 101 goes out without Sec-WebSocket-Accept: nginx cannot make it from the key, so the client gives up.',
		instead:
			'Pass the handshake on: proxy_pass, proxy_http_version 1.1, and proxy_set_header for Upgrade and Connection.',
	},
	102: {no: notInterim(102), instead: instead[102]},
	103: {no: notInterim(103), instead: instead[103]},
	104: {no: notInterim(104), instead: instead[104]},
	304: {
		no: 'A return 304 goes out with Content-Length: 0, which says that the representation is empty.',
		instead: 'Let nginx compare by itself: it answers 304 for a file, and for a cached response with an ETag.',
	},
};

/** nginx: a server that answers by itself. */
export const nginx: Writer = {
	snippet: (response) => file(servers(response, String(port)), style),
	app,
	refusals,
};
