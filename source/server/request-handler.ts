import type {IncomingMessage, ServerResponse} from 'node:http';
import {refusal} from './answers/refusal.js';
import type {Connection} from './connection/connection.js';
import {announcesContent, announcesTooMuch} from './connection/incoming-content.js';
import {destinationOf, partsOf} from './routing/dispatch.js';
import type {RouteContext, FaultKind, Plan} from './routing/plan.js';
import type {Find} from './routing/router.js';
import {createResponseCache} from './connection/response-cache.js';
import {scriptOf, invalidFault} from './connection/script.js';
import {closes, statusOf, without, type EncodedResponse, type Omissions} from './connection/encode.js';

/** What happened, for one line of a log. */
export type LogLine = {
	/** When the request came. */
	readonly time: Date;
	readonly method: string;
	/** The request target as it came: text from the network. */
	readonly path: string;
	/** The status sent; of an interim response and its final one, the interim. */
	readonly status: number;
	/** How many octets were sent. */
	readonly octets: number;
	/** From the head of the request to the end of the answer. */
	readonly milliseconds: number;
	/** What kept the answer from being whole: a fault, or that the client left. */
	readonly cut?: FaultKind | 'left';
};

/** What is needed to answer. */
export type RequestHandlerOptions = {
	readonly encode: (answer: Plan['answer'], omitted: Omissions) => EncodedResponse;
	readonly find: Find;
	readonly context: RouteContext;
	readonly now: () => Date;
	readonly log?: (line: LogLine) => void;
};

const tooLarge: Plan = {
	answer: refusal(413, 'The content of a request here has at most 10 MiB.', [['Connection', 'close']]),
};

const isPlain = ({wait, drip, fault}: Plan): boolean => wait === undefined && drip === undefined && fault === undefined;

/** What is only known at the end. */
type Logged = (line: Pick<LogLine, 'status' | 'octets' | 'cut'>) => void;

/** Answers requests: each gets its plan, which is then carried out on its connection. */
export const createRequestHandler = ({encode: wire, find, context, now, log}: RequestHandlerOptions) => {
	const cache = createResponseCache(now);

	const carryOut = (
		connection: Connection,
		request: IncomingMessage,
		response: ServerResponse,
		plan: Plan,
		logged: Logged,
	): void => {
		const isHttp10 = request.httpVersion === '1.0';
		const omitted = {content: request.method === 'HEAD', interim: isHttp10};
		if (isPlain(plan)) {
			const message = wire(plan.answer, omitted);
			if (plan.isFixed) {
				cache.keep(request, message);
			}

			if (connection.answer(request, response, message)) {
				logged({status: message.status, octets: message.text.length});
			}

			return;
		}

		const {fault} = plan;
		const whole = plan.answer.make(now());
		const kept = without(whole, omitted);
		const reason = fault && invalidFault(fault, kept, isHttp10);
		if (reason !== undefined) {
			carryOut(connection, request, response, {answer: refusal(400, reason)}, logged);
			return;
		}

		connection.answerSlowly(request, response, {
			steps: scriptOf(kept, plan),
			closes: closes(whole) || fault !== undefined,
			done(octets, hasLeft) {
				const cut = hasLeft && fault?.kind !== 'hang' ? 'left' : fault?.kind;
				logged({status: statusOf(whole), octets, ...(cut !== undefined && {cut})});
			},
		});
	};

	const serve = (connection: Connection, request: IncomingMessage, response: ServerResponse, logged: Logged): void => {
		const {method = '', url = '', headers: fields, socket} = request;
		const isHttp10 = request.httpVersion === '1.0';
		const asked = {method, ...partsOf(url), fields, isHttp10, client: socket.remoteAddress ?? ''};
		const {readsContent, patience, plan} = destinationOf(find, asked);
		const carry = (planned: Plan | Promise<Plan>): void =>
			planned instanceof Promise
				? connection.hold(planned, carry)
				: carryOut(connection, request, response, planned, logged);
		if (!readsContent || !announcesContent(request)) {
			carry(plan(context));
		} else if (announcesTooMuch(request)) {
			carry(tooLarge);
		} else {
			if (fields.expect?.toLowerCase() === '100-continue' && !isHttp10) {
				response.writeContinue();
			}

			connection.read(request, patience, (content) =>
				carry(content === 'late' ? plan(context) : content === undefined ? tooLarge : plan(context, content)),
			);
		}
	};

	return (connection: Connection, request: IncomingMessage, response: ServerResponse): void => {
		const begun = log === undefined ? 0 : performance.now();
		const isFree = connection.begin(request);
		const {method = '', url: path = ''} = request;
		const message = isFree ? cache.find(request) : undefined;
		if (message !== undefined) {
			if (connection.answer(request, response, message)) {
				const {status, text} = message;
				const milliseconds = performance.now() - begun;
				log?.({time: now(), method, path, milliseconds, status, octets: text.length});
			}

			return;
		}

		const time = now();
		connection.take(() =>
			serve(connection, request, response, (line) =>
				log?.({time, method, path, milliseconds: performance.now() - begun, ...line}),
			),
		);
	};
};
