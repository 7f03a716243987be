import {expect, it} from 'vitest';
import {bodyFormats, octets, respond, type BodyFormat, type Response} from '../../source/response/index.js';
import {findByCode, registered, type Status} from '../../source/statuses/index.js';
import type {Reply, Request} from './client.js';
import {readResponse} from './framing.js';
import {judge, type Faults} from './judge.js';

const date = new Date('2026-11-23T12:00:00Z');

const statusOf = (code: number): Status => {
	const status = findByCode(code);
	if (status === undefined) {
		throw new Error(`${code} is not registered`);
	}

	return status;
};

const responseOf = (status: Status, format: BodyFormat): Response => respond(status, statusOf(200), {format, date});

const requestOf = ({cause}: Status): Request => ({method: 'GET', target: '/', fields: cause?.fields ?? []});

const answer = (message: string | Uint8Array): Reply => {
	const progress = readResponse(Buffer.from(message), 'GET', true);
	return progress.kind === 'complete' ? {ok: true, response: progress.response} : {ok: false, reason: progress.reason};
};

/** What the judge says when a server sends this message for a status. */
const faultsOf = (code: number, edit: (message: string) => string, format: BodyFormat = 'json'): Faults => {
	const status = statusOf(code);
	const response = responseOf(status, format);
	const message = edit(Buffer.from(octets(response)).toString());
	return judge({status, response, snippet: ''}, requestOf(status), {first: answer(message)});
};

it.each(registered.flatMap((status) => bodyFormats.map((format) => [status.code, format, status] as const)))(
	'finds no fault in the preview of %d as %s',
	(_, format, status) => {
		const response = responseOf(status, format);
		const first = answer(octets(response));
		expect(judge({status, response, snippet: ''}, requestOf(status), {first, second: first})).toEqual([]);
	},
);

it.each(registered.flatMap((status) => status.fields.map((rule) => [status.code, rule.name, rule.level] as const)))(
	'misses on %d the field %s, which the specification says it %s have',
	(code, name, level) => {
		const faults = faultsOf(code, (message) => message.replace(new RegExp(`^${name}: .*\r\n`, 'm'), ''));
		const mayBeKept = level !== 'must' && ['Connection', 'Upgrade'].includes(name);
		expect(faults).toEqual(mayBeKept ? [] : [`no ${name}`]);
	},
);

it.each<[fault: string, code: number, edit: (message: string) => string, format?: BodyFormat]>([
	['status code 200, not 404', 404, (message) => message.replace('404', '200')],
	['Allow is GET, not POST, PUT', 405, (message) => message.replace('POST, PUT', 'GET')],
	['interim responses: none, not 103', 103, (message) => message.slice(message.indexOf('\r\n\r\n') + 4)],
	['interim responses: 100, not 102', 102, (message) => message.replace('102 Processing', '100 Continue')],
	['interim responses: 100, not none', 200, (message) => `HTTP/1.1 100 Continue\r\n\r\n${message}`],
	['103 with Content-Length', 103, (message) => message.replace('\r\n\r\n', '\r\nContent-Length: 0\r\n\r\n')],
	['204 with Content-Length', 204, (message) => message.replace('\r\n\r\n', '\r\nContent-Length: 0\r\n\r\n')],
	[
		'304 with Transfer-Encoding',
		304,
		(message) => message.replace('\r\n\r\n', '\r\nTransfer-Encoding: chunked\r\n\r\n'),
	],
	['content where none belongs: "oops"', 205, (message) => `${message.replace('Length: 0', 'Length: 4')}oops`],
	['content where none belongs: "oops"', 404, (message) => `${message.replace('Length: 0', 'Length: 4')}oops`, 'none'],
	[
		'Content-Type is text/html, not application/json',
		404,
		(message) => message.replace('application/json', 'text/html'),
	],
	[
		'content is "404 Not found\\n", not "404 Not Found\\n"',
		404,
		(message) => message.replace('Found\n', 'found\n'),
		'text',
	],
	['nothing came', 500, () => ''],
])('says “%s” of %d', (fault, code, edit, format) => {
	expect(faultsOf(code, edit, format)).toEqual([fault]);
});

it('compares JSON as a value', () => {
	expect(
		faultsOf(404, (message) => {
			const [head = '', content = ''] = message.split('\r\n\r\n');
			const compact = JSON.stringify(JSON.parse(content));
			return `${head.replace(/Length: \d+/, `Length: ${compact.length}`)}\r\n\r\n${compact}`;
		}),
	).toEqual([]);
});

it('takes Connection and Upgrade in any case, with what the server adds', () => {
	expect(
		faultsOf(426, (message) =>
			message.replace('Connection: Upgrade', 'connection: keep-alive, upgrade').replace('websocket', 'WebSocket'),
		),
	).toEqual([]);
});

it('computes Sec-WebSocket-Accept from the key of the request', () => {
	const status = statusOf(101);
	const response = responseOf(status, 'json');
	const faultsFor = (key: string): readonly string[] =>
		judge(
			{status, response, snippet: ''},
			{...requestOf(status), fields: [['Sec-WebSocket-Key', key]]},
			{first: answer(octets(response))},
		);
	expect(faultsFor('dGhlIHNhbXBsZSBub25jZQ==')).toEqual([]);
	expect(faultsFor('AAAAAAAAAAAAAAAAAAAAAA==')).toEqual([
		'Sec-WebSocket-Accept does not answer the key of the request',
	]);
});

it('wants the connection to be of use for a second request', () => {
	const status = statusOf(404);
	const response = responseOf(status, 'json');
	const first = answer(octets(response));
	const trial = {status, response, snippet: ''};
	expect(judge(trial, requestOf(status), {first, second: {ok: false, reason: 'nothing came'}})).toEqual([
		'the connection is of no use afterwards: nothing came',
	]);
	expect(judge(trial, requestOf(status), {first, second: answer(octets(responseOf(statusOf(500), 'json')))})).toEqual([
		'the same request again on the same connection got 500',
	]);
});
