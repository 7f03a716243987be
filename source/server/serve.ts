import type {IncomingMessage, ServerResponse} from 'node:http';
import {refusal} from './answers.js';
import type {Connection} from './connection.js';
import {announcesContent, announcesTooMuch} from './content.js';
import {destinationOf, partsOf} from './dispatch.js';
import type {Context, FaultKind, Plan} from './plan.js';
import type {Find} from './router.js';
import {scriptOf, senseless} from './script.js';
import {closes, statusOf, without, type Message, type Omissions} from './wire.js';

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
export type Serving = {
	readonly wire: (answer: Plan['answer'], omitted: Omissions) => Message;
	readonly find: Find;
	readonly context: Context;
	readonly now: () => Date;
	readonly log?: (line: LogLine) => void;
};

const tooLarge: Plan = {
	answer: refusal(413, 'The content of a request here has at most 10 MiB.', [['Connection', 'close']]),
};

const isPlain = ({wait, drip, fault}: Plan): boolean => wait === undefined && drip === undefined && fault === undefined;

/** Answers requests: each gets its plan, which is then carried out on its connection. */
export const createServe = ({wire, find, context, now, log}: Serving) => {
	const carryOut = (
		connection: Connection,
		request: IncomingMessage,
		response: ServerResponse,
		plan: Plan,
		logged: (line: Pick<LogLine, 'status' | 'octets' | 'cut'>) => void,
	): void => {
		const isHttp10 = request.httpVersion === '1.0';
		const omitted = {content: request.method === 'HEAD', interim: isHttp10};
		if (isPlain(plan)) {
			const message = wire(plan.answer, omitted);
			if (connection.answer(request, response, message)) {
				logged({status: message.status, octets: message.text.length});
			}

			return;
		}

		const {fault} = plan;
		const whole = plan.answer.make(now());
		const kept = without(whole, omitted);
		const reason = fault && senseless(fault, kept, isHttp10);
		if (reason !== undefined) {
			carryOut(connection, request, response, {answer: refusal(400, reason)}, logged);
			return;
		}

		connection.perform(request, response, {
			steps: scriptOf(kept, plan),
			closes: closes(whole) || fault !== undefined,
			done(octets, hasLeft) {
				const cut = hasLeft && fault?.kind !== 'hang' ? 'left' : fault?.kind;
				logged({status: statusOf(whole), octets, ...(cut !== undefined && {cut})});
			},
		});
	};

	return (connection: Connection, request: IncomingMessage, response: ServerResponse): void => {
		const {method = '', url = '', headers: fields} = request;
		const time = now();
		const begun = performance.now();
		const client = request.socket.remoteAddress ?? '';
		const logged = (line: Pick<LogLine, 'status' | 'octets' | 'cut'>): void =>
			log?.({time, method, path: url, milliseconds: performance.now() - begun, ...line});
		const carry = (plan: Plan | Promise<Plan>): void =>
			plan instanceof Promise ? connection.hold(plan, carry) : carryOut(connection, request, response, plan, logged);

		connection.take(request, () => {
			const isHttp10 = request.httpVersion === '1.0';
			const {readsContent, plan} = destinationOf(find, {method, ...partsOf(url), fields, isHttp10, client});
			if (!readsContent || !announcesContent(request)) {
				carry(plan(context));
			} else if (announcesTooMuch(request)) {
				carry(tooLarge);
			} else {
				if (fields.expect?.toLowerCase() === '100-continue' && !isHttp10) {
					response.writeContinue();
				}

				connection.read(request, (content) => carry(content === undefined ? tooLarge : plan(context, content)));
			}
		});
	};
};
