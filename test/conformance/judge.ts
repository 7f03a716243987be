import {createHash} from 'node:crypto';
import {isDeepStrictEqual} from 'node:util';
import {contentOf, type Field, type Response} from '../../source/response/index.js';
import type {Reply, Exchange, Request} from './client.js';
import {valuesOf, type Received} from './framing.js';
import type {Trial} from './runner.js';
import {ownFields} from '../../source/frameworks/response-parts.js';

/** What is wrong with an exchange, a sentence a fault; empty when the cell ran as its preview says. */
export type Faults = readonly string[];

/** Fields that belong to one connection, which a server may drop or replace, as gunicorn does (RFC 9110 §7.6.1). */
const hopByHop = new Set(['connection', 'upgrade', 'keep-alive', 'proxy-connection', 'te', 'trailer']);

/** Fields whose values are lists without case, to which a server may add its own, as Rails adds `private` to `max-age`. */
const nameLists = new Set(['connection', 'upgrade', 'cache-control', 'vary']);

const namesIn = (values: readonly string[]): readonly string[] =>
	values.flatMap((value) => value.split(',')).map((name) => name.trim().toLowerCase());

/** The answer to a WebSocket key (RFC 6455 §4.2.2). */
const websocketAccept = (key: string): string =>
	createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');

const wantedValues = (name: string, values: readonly string[], request: Request): readonly string[] => {
	const key = request.fields.find(([each]) => each === 'Sec-WebSocket-Key')?.[1];
	return name === 'Sec-WebSocket-Accept' && key !== undefined ? [websocketAccept(key)] : values;
};

const areEqual = (name: string, wanted: readonly string[], got: readonly string[]): boolean =>
	nameLists.has(name.toLowerCase())
		? namesIn(wanted).every((each) => namesIn(got).includes(each))
		: got.join(', ') === wanted.join(', ');

const fieldFaults = (
	expected: {readonly fields: readonly Field[]},
	got: Pick<Response, 'fields'>,
	{status}: Trial,
	request: Request,
): Faults =>
	[...new Set(ownFields(expected).map(([name]) => name))].flatMap((name) => {
		const wanted = wantedValues(name, valuesOf(expected, name), request);
		const values = valuesOf(got, name);
		const isRequired = status.fields.some((rule) => rule.name === name && rule.level === 'must');
		if (areEqual(name, wanted, values) || (!isRequired && hopByHop.has(name.toLowerCase()))) {
			return [];
		}

		if (values.length === 0) {
			return [`no ${name}`];
		}

		return [
			name === 'Sec-WebSocket-Accept'
				? `${name} does not answer the key of the request`
				: `${name} is ${values.join(', ')}, not ${wanted.join(', ')}`,
		];
	});

const show = (octets: Uint8Array): string => JSON.stringify(Buffer.from(octets).toString());

const parseJson = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

const mediaType = (value: string | undefined): string | undefined => value?.split(';')[0]?.trim().toLowerCase();

const contentFaults = (expected: Response, got: Received): Faults => {
	const content = contentOf(expected);
	if (content.kind === 'none') {
		return got.content.length === 0 ? [] : [`content where none belongs: ${show(got.content)}`];
	}

	const type = valuesOf(got, 'Content-Type')[0];
	const isSame =
		content.kind === 'json'
			? isDeepStrictEqual(parseJson(Buffer.from(got.content).toString()), content.value)
			: Buffer.from(content.text).equals(got.content);
	return [
		...(mediaType(type) === mediaType(content.type)
			? []
			: [`Content-Type is ${type ?? 'missing'}, not ${content.type}`]),
		...(isSame ? [] : [`content is ${show(got.content)}, not ${show(expected.content ?? new Uint8Array())}`]),
	];
};

const framingFields = ['Content-Length', 'Transfer-Encoding'];

/** 1xx, 204 and 304 end after their fields, and say nothing about a length. */
const framingFaults = (expected: Response, got: Pick<Response, 'fields' | 'status'>): Faults =>
	valuesOf(expected, 'Content-Length').length > 0
		? []
		: framingFields.filter((name) => valuesOf(got, name).length > 0).map((name) => `${got.status} with ${name}`);

const interimFaults = (trial: Trial, got: Received, request: Request): Faults => {
	const expected = trial.response.interim ?? [];
	const codes = (responses: readonly Response[]): string => responses.map(({status}) => status).join(', ') || 'none';
	if (codes(expected) !== codes(got.interim)) {
		return [`interim responses: ${codes(got.interim)}, not ${codes(expected)}`];
	}

	return expected.flatMap((each, index) => {
		const interim = got.interim[index] ?? each;
		return [...fieldFaults(each, interim, trial, request), ...framingFaults(each, interim)];
	});
};

const secondFaults = (first: Received, second: Reply | undefined): Faults => {
	if (second === undefined) {
		return [];
	}

	if (!second.ok) {
		return [`the connection is of no use afterwards: ${second.reason}`];
	}

	return second.response.status === first.status
		? []
		: [`the same request again on the same connection got ${second.response.status}`];
};

/** Compares what came over the wire with the response that the cell shall send. */
export const judge = (trial: Trial, request: Request, {first, second}: Exchange): Faults => {
	if (!first.ok) {
		return [first.reason];
	}

	const got = first.response;
	const expected = trial.response;
	return [
		...(got.status === expected.status ? [] : [`status code ${got.status}, not ${expected.status}`]),
		...interimFaults(trial, got, request),
		...fieldFaults(expected, got, trial, request),
		...framingFaults(expected, got),
		...contentFaults(expected, got),
		...secondFaults(got, second),
	];
};
