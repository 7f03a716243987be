import type {Field, Response} from '../response/index.js';
import {codeOf, messagesOf, type Message} from './message.js';
import {findingsOf, type Finding} from './rules.js';
import {readTranscript, type ReasonId} from './transcript.js';

export {severities, type Severity} from './rule.js';
export type {Finding, RuleId} from './rules.js';
export {mostOctets, type ReasonId} from './transcript.js';

/** What octets turned out to be: a response and the rules it breaks, or why there is none to look at. */
export type Linted =
	| {
			readonly ok: true;
			/** As it stands: not always three digits. */
			readonly code: number;
			readonly response: Response;
			readonly request?: {readonly method: string; readonly target: string};
			readonly findings: readonly Finding[];
	  }
	| {readonly ok: false; readonly reason: ReasonId};

const responseOf = (message: Message, interim: readonly Message[]): Response =>
	Object.freeze({
		status: codeOf(message),
		phrase: message.statusLine.phrase,
		fields: message.fields.map(({name, value}): Field => [name, value]),
		...(message.content !== undefined && message.content.length > 0 && {content: message.content}),
		...(interim.length > 0 && {interim: interim.map((each) => responseOf(each, []))}),
	});

/**
 * Reads pasted octets as a response, whatever showed it (a capture, `curl -i`, `curl -v`, a browser's developer tools),
 * and says which rules of HTTP it breaks. Takes linear time, and never throws.
 */
export const lint = (octets: Uint8Array): Linted => {
	const transcript = readTranscript(octets);
	if (typeof transcript === 'string') {
		return {ok: false, reason: transcript};
	}

	const messages = messagesOf(transcript);
	const last = messages.at(-1);
	if (last === undefined) {
		return {ok: false, reason: 'no-status-line'};
	}

	const {request} = transcript;
	return {
		ok: true,
		code: codeOf(last),
		response: responseOf(last, messages.slice(0, -1)),
		...(request !== undefined && {request: {method: request.method, target: request.target}}),
		findings: findingsOf(messages),
	};
};
