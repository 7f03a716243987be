import type {Field, Response} from '../../response/index.js';
import {block} from '../code/doc.js';
import {file, type Style} from '../code/layout.js';
import {literals} from '../literal.js';
import {ownFields} from '../response-parts.js';
import type {App, Refusals, Writer} from '../writer.js';
import {payloadOf} from './content.js';
import {instead} from './refusals.js';

const style: Style = {width: Number.POSITIVE_INFINITY, step: '    '};

const port = 8080;

const value = literals.haproxy;

/** A value that is a format, in which a percent sign is special. */
const format = (text: string): string => value(text.replaceAll('%', '%%'));

const header = ([name, text]: Field): string => ` hdr ${name} ${format(text)}`;

const finalLines = (response: Response): readonly string[] => {
	const payload = payloadOf(response);
	const content = payload === undefined ? '' : ` content-type ${value(payload.type)} string ${value(payload.text)}`;
	return [
		`http-request return status ${response.status}${content}${ownFields(response).map(header).join('')}`,
		...(response.status === 304
			? [
					'# HAProxy says Content-Length: 0 where there is no content, which 304 must not.',
					'http-after-response del-header Content-Length',
				]
			: []),
	];
};

const interimLines = ({status, fields}: Response): readonly string[] =>
	status === 100
		? [
				'# Waiting for the content answers "Expect: 100-continue" with 100 Continue.',
				'http-request wait-for-body time 10s',
			]
		: fields.map(([name, text]) => `http-request early-hint ${name} ${format(text)}`);

const config = (response: Response, address: string): string =>
	file(
		[
			block('frontend http', [
				'mode http',
				`bind ${address}:${port}`,
				'timeout client 30s',
				...(response.interim ?? []).flatMap(interimLines),
				...finalLines(response),
			]),
		],
		style,
	);

const app = (response: Response): App => ({
	files: [{path: 'haproxy.cfg', content: config(response, '127.0.0.1')}],
	start: 'haproxy -f haproxy.cfg',
	port,
});

const outOfRange = (status: number): string =>
	`HAProxy does not start: http-request return says “Unexpected status code '${status}'”, it takes 200 to 599.`;

const refusals: Refusals = {
	101: {
		no: outOfRange(101),
		instead: 'Pass the handshake on to a server: HAProxy makes a tunnel of the connection by itself.',
	},
	102: {no: outOfRange(102), instead: instead[102]},
	104: {no: outOfRange(104), instead: instead[104]},
};

/** HAProxy, which answers by a rule. */
export const haproxy: Writer = {snippet: (response) => config(response, ''), app, refusals};
