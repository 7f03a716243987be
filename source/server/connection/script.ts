import {head, type Field, type Response} from '../../response/index.js';
import {timeLimit} from '../limits.js';
import type {FaultKind, FaultPoint, Plan} from '../routing/plan.js';

/**
 * What is done on the connection, one after another: octets (one character each) are written, or so many milliseconds pass.
 * The last step ends the answer: as it should, with the connection closed (FIN), reset (RST), or with nothing more sent.
 */
export type ScriptStep =
	| {readonly do: 'write'; readonly text: string}
	| {readonly do: 'wait'; readonly time: number}
	| {readonly do: 'end' | 'close' | 'reset' | 'hang'};

/** Every kind of fault. */
export const faultKinds = [
	'reset',
	'close',
	'short',
	'chunk',
	'garbage',
	'hang',
] as const satisfies readonly FaultKind[];

/** The points at which each fault can be, the usual one first. */
export const faultPoints: Readonly<Record<FaultKind, readonly FaultPoint[]>> = {
	reset: ['before', 'headers', 'body'],
	close: ['before', 'headers', 'body'],
	short: ['body', 'headers'],
	chunk: ['body', 'headers'],
	garbage: ['before', 'headers'],
	hang: ['before', 'headers', 'body'],
};

/** Octets that are no HTTP and no text. */
const garbage = 'This is no HTTP: \u0000\u0001\u00FE\u00FF\r\n';

/** A line where the size of a chunk should stand (RFC 9112 §7.1). */
const brokenChunk = 'this is no chunk size\r\n';

/** How often the content is written while it is spread over time, in milliseconds. */
const dripInterval = 20;

const endings: Readonly<Record<FaultKind, 'close' | 'reset' | 'hang'>> = {
	reset: 'reset',
	close: 'close',
	short: 'close',
	chunk: 'close',
	garbage: 'close',
	hang: 'hang',
};

const latin1 = (octets: Uint8Array): string =>
	Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('latin1');

const write = (text: string): ScriptStep => ({do: 'write', text});

/** The head as the octets are: what is not ASCII in it goes out as UTF-8. */
const headText = (response: Response): string => Buffer.from(head(response)).toString('latin1');

const chunkOf = (text: string): string => (text === '' ? '' : `${text.length.toString(16)}\r\n${text}\r\n`);

const framing: Partial<Readonly<Record<FaultKind, (length: number) => Field>>> = {
	short: (length) => ['Content-Length', String(2 * length)],
	chunk: () => ['Transfer-Encoding', 'chunked'],
};

/** The response with the framing that the fault gives it. */
const framed = (response: Response, kind: FaultKind | undefined): Response => {
	const field = kind === undefined ? undefined : framing[kind]?.(response.content?.length ?? 0);
	return field === undefined
		? response
		: {...response, fields: response.fields.map((each) => (each[0] === 'Content-Length' ? field : each))};
};

/** The part of the content that is sent before the fault. */
const partOf = (content: string, fault: Plan['fault']): string => {
	if (fault === undefined || (fault.kind === 'short' && fault.at === 'body')) {
		return content;
	}

	return fault.at === 'body' ? content.slice(0, Math.floor(content.length / 2)) : '';
};

const dripped = (content: string, drip: number): ScriptStep[] => {
	const count = Math.max(1, Math.min(content.length, Math.floor(drip / dripInterval)));
	return Array.from({length: count}, (_, index) => [
		{do: 'wait' as const, time: drip / count},
		write(content.slice((index * content.length) / count, ((index + 1) * content.length) / count)),
	]).flat();
};

/** Writes that follow each other as one. */
const joined = (steps: readonly ScriptStep[]): readonly ScriptStep[] => {
	const all: ScriptStep[] = [];
	for (const step of steps) {
		const last = all.at(-1);
		if (step.do === 'write' && last?.do === 'write') {
			all.splice(-1, 1, write(last.text + step.text));
		} else {
			all.push(step);
		}
	}

	return all;
};

/** Why a fault makes no sense with a response, or `undefined` where it does. */
export const invalidFault = (
	{kind, at}: NonNullable<Plan['fault']>,
	response: Response,
	isHttp10: boolean,
): string | undefined => {
	if (!faultPoints[kind].includes(at)) {
		return `The fault ${kind} can be at ${faultPoints[kind].join(' or ')}, not at ${at}.`;
	}

	if (kind === 'chunk' && isHttp10) {
		return 'HTTP/1.0 has no chunks to break (RFC 9112 §7.1).';
	}

	const cutsContent = at !== 'before' && kind !== 'garbage';
	return cutsContent && (response.content ?? []).length === 0
		? `This answer has no content, so the fault ${kind} at ${at} would change nothing.`
		: undefined;
};

/** What is done to send a response, of which the request has left out what it does not want, by a plan whose fault makes sense. */
export const scriptOf = (response: Response, {wait = 0, drip = 0, fault}: Plan): readonly ScriptStep[] => {
	const ending: ScriptStep = {do: fault === undefined ? 'end' : endings[fault.kind]};
	const waiting: ScriptStep[] = wait > 0 ? [{do: 'wait', time: wait}] : [];
	if (fault?.at === 'before') {
		return [...waiting, ...(fault.kind === 'garbage' ? [write(garbage)] : []), ending];
	}

	const interim = (response.interim ?? []).map((each) => write(headText(each)));
	const final = framed(response, fault?.kind);
	if (fault?.kind === 'garbage') {
		return [...interim, ...waiting, write(`${headText({...final, fields: []}).slice(0, -2)}${garbage}`), ending];
	}

	const content = partOf(latin1(response.content ?? new Uint8Array()), fault);
	const pieces = content === '' ? [] : drip > 0 ? dripped(content, drip) : [write(content)];
	const sent =
		fault?.kind === 'chunk'
			? [...pieces.map((step) => (step.do === 'write' ? write(chunkOf(step.text)) : step)), write(brokenChunk)]
			: pieces;
	return joined([...interim, ...waiting, write(headText(final)), ...sent, ending]);
};

/** How long nothing is sent before the connection is closed all the same, in milliseconds. */
export const hangTime = timeLimit;
