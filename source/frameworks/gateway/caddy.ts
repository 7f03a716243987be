import {contentOf, type Field, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {file, type Style} from '../code/layout.js';
import {carries, literals} from '../literal.js';
import {isRepeated, ownFields, typeField} from '../response-parts.js';
import type {App, Refusals, Writer} from '../writer.js';
import {payloadOf, type Payload} from './content.js';

const style: Style = {width: Number.POSITIVE_INFINITY, step: '\t'};

const port = 8080;

/** The file for a text that no Caddyfile can hold. */
const contentFile = 'content.txt';

const value = literals.caddyfile;

const headerLines = (fields: readonly Field[]): readonly Doc[] => {
	const lines = fields.map(
		(field, index) => `${isRepeated(field, index, fields) ? '+' : ''}${field[0]} ${value(field[1])}`,
	);
	return lines.length > 1 ? [block('header {', lines, '}')] : lines.map((line) => `header ${line}`);
};

/** A marker that does not stand in the text: what the text is. */
const markerFor = ({type, text}: Payload): string => {
	const [, name = 'TEXT'] = /(html|json|xml)/.exec(type) ?? [];
	const marker = name.toUpperCase();
	return text.includes(marker) ? `${marker}_END` : marker;
};

/** A text of several lines; the indentation of its last line is taken off all. */
const heredoc = (payload: Payload, status: string): Doc => {
	const marker = markerFor(payload);
	return block(`respond <<${marker}`, [...payload.text.split('\n'), `${marker}${status}`]);
};

const respond = (status: number, payload: Payload | undefined): Doc => {
	const code = status === 200 ? '' : ` ${status}`;
	if (payload === undefined) {
		return `respond ${status}`;
	}

	if (!carries.caddyfile(payload.text)) {
		// The last line feed of a file is not read from it.
		const text = `{file.${contentFile}}`;
		return payload.text.endsWith('\n') ? heredoc({...payload, text: `${text}\n`}, code) : `respond ${text}${code}`;
	}

	return payload.text.includes('\n') ? heredoc(payload, code) : `respond ${value(payload.text)}${code}`;
};

const payloadFor = (response: Response): Payload | undefined => payloadOf(response, /[`{}]/g);

/** The media type of text is what `respond` says by itself. */
const finalLines = (response: Response, status: number): readonly Doc[] => [
	...headerLines([...typeField(contentOf(response), {text: 'text/plain; charset=utf-8'}), ...ownFields(response)]),
	respond(status, payloadFor(response)),
];

const removed = ({fields}: Response): readonly string[] => fields.map(([name]) => `-${name}`);

/** After 103 Caddy goes on to the next directive; other interim responses are followed by a 200 with their content. */
const interimLines = (interim: Response, final: Response): readonly Doc[] => {
	switch (interim.status) {
		case 100:
			return [
				'# Reading the content answers "Expect: 100-continue" with 100 Continue.',
				'vars content {http.request.body}',
				...finalLines(final, final.status),
			];
		case 103:
			return [
				...headerLines(interim.fields),
				'respond 103',
				...removed(interim).map((each) => `header ${each}`),
				...finalLines(final, final.status),
			];
		default:
			return [
				...headerLines(interim.fields),
				...(interim.fields.length === 0
					? []
					: [block('header {', [...removed(interim), `match status ${final.status}`], '}')]),
				`# What respond ${interim.status} says goes out in the ${final.status} after it.`,
				...finalLines(final, interim.status),
			];
	}
};

/** Caddy has an order of its own for directives, which `route` takes as they stand. */
const siteLines = (response: Response): readonly Doc[] => {
	const [interim] = response.interim ?? [];
	return interim === undefined
		? finalLines(response, response.status)
		: [block('route {', interimLines(interim, response), '}')];
};

const site = (lines: readonly Doc[]): Doc => block(`:${port} {`, lines, '}');

const app = (response: Response): App => {
	const payload = payloadFor(response);
	return {
		files: [
			{
				path: 'Caddyfile',
				content: file(
					[block('{', ['admin off', 'persist_config off'], '}'), '', site(['bind 127.0.0.1', ...siteLines(response)])],
					style,
				),
			},
			...(payload === undefined || carries.caddyfile(payload.text) ? [] : [{path: contentFile, content: payload.text}]),
		],
		start: 'caddy run',
		port,
	};
};

const refusals: Refusals = {
	101: {
		no: 'A respond 101 goes out without Sec-WebSocket-Accept: Caddy cannot make it from the key, so the client gives up.',
		instead: 'Pass the handshake on: reverse_proxy does so by itself.',
	},
};

/** Caddy 2, on net/http. */
export const caddy: Writer = {
	snippet: (response) => file([site(siteLines(response))], style),
	app,
	refusals,
};
