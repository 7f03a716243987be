import {argv, requestFor, shellLine, type Request, type RequestEdit, type Target} from '../curl/index.js';
import {
	frameworks,
	verifiedOf,
	type App,
	type Framework,
	type Refusal,
	type VerifiedCell,
	type Writers,
} from '../frameworks/index.js';
import {respond, octets, type BodyFormat, type Response} from '../response/index.js';
import {ok, receivedOf, type Status} from '../statuses/index.js';

/** What a reader chose: everything else on the screen and in print follows from it. */
export type Selection = {
	readonly status: Status;
	readonly framework: Framework;
	/** The writers that are loaded, the framework's among them. */
	readonly writers: Writers;
	readonly format: BodyFormat;
	readonly target: Target | undefined;
	/** What the reader changed of the request. */
	readonly edit?: RequestEdit | undefined;
	/** Where the built-in server listens, or would. */
	readonly serverUrl: string;
	readonly date: Date;
};

/** Where the built-in server listens unless that port is taken. */
export const expectedServer = 'http://127.0.0.1:4170';

/** One cell of the grid of status × framework. */
export type Cell = Selection & {
	/** What a client receives; no more than its code and phrase where that is nothing. */
	readonly response: Response;
	readonly octets: Uint8Array;
	/** Why the framework cannot send the status; `undefined` where it can. */
	readonly refusal: Refusal | undefined;
	/** The code, where the framework can send the status. Made when it is read. */
	readonly snippet: string | undefined;
	/** The whole app, likewise. */
	readonly app: App | undefined;
	readonly request: Request;
	/** The arguments of curl. */
	readonly argv: readonly string[];
	/** The same as a line for a shell. */
	readonly shellLine: string;
	/** What the conformance run saw of this cell, if it was run. */
	readonly verified: VerifiedCell | undefined;
};

/** The last status code that HTTP has (RFC 9110 §15). */
const highestCode = 599;

/** What its product keeps to itself, and what is no status code of HTTP, is for no application to send. */
const unofficialRefusal = (status: Status): Refusal | undefined => {
	const {unofficial, code} = status;
	return unofficial === undefined || (receivedOf(status) === status && code <= highestCode)
		? undefined
		: {no: `It is sent by: ${unofficial.senders.join(', ')}.`, instead: `Their account of it: ${unofficial.url}`};
};

/** The cell that a selection means. */
export const cellOf = (selection: Selection): Cell => {
	const {status, framework, writers, format, target, edit, serverUrl, date} = selection;
	const received = receivedOf(status);
	const response =
		received === undefined
			? Object.freeze({status: status.code, phrase: status.phrase, fields: []})
			: respond(received, ok, {format, date});
	const writer = writers[framework.id];
	if (writer === undefined) {
		throw new Error(`what writes the code of ${framework.name} is not loaded`);
	}

	const refusal = writer.refusals[status.code] ?? unofficialRefusal(status);
	const request = requestFor({status, target, format, serverUrl, edit});
	const curl = argv(request);
	return {
		...selection,
		response,
		octets: received === undefined ? new Uint8Array() : octets(response),
		refusal,
		get snippet() {
			return refusal === undefined ? writer.snippet(response) : undefined;
		},
		get app() {
			return refusal === undefined ? writer.app(response) : undefined;
		},
		request,
		argv: curl,
		shellLine: shellLine(curl),
		verified: verifiedOf(framework.id, status.code),
	};
};

/** The other frameworks that can send a status. */
export const othersThatCan = (status: Status, framework: Framework): readonly Framework[] =>
	frameworks.filter((each) => each !== framework && !each.cannot.includes(status.code));
