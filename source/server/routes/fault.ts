import {respond} from '../../response/index.js';
import {ok, refusal} from '../answers/refusal.js';
import type {FaultKind, Route} from '../routing/plan.js';
import {queryOf} from '../request/query.js';
import {faultPoints} from '../connection/script.js';

/** The faults by the names that WireMock has for them. */
const wireMock: Readonly<Record<string, FaultKind>> = {
	CONNECTION_RESET_BY_PEER: 'reset',
	EMPTY_RESPONSE: 'close',
	MALFORMED_RESPONSE_CHUNK: 'chunk',
	RANDOM_DATA_THEN_CLOSE: 'garbage',
};

const kindOf = (text: string): FaultKind | undefined =>
	wireMock[text.toUpperCase()] ?? (Object.keys(faultPoints) as FaultKind[]).find((kind) => kind === text.toLowerCase());

const names = [...Object.keys(wireMock), ...Object.keys(faultPoints)].join(', ');

/** A response to any request that goes wrong in a wanted way. */
export const fault: Route = {
	path: '/fault/{kind}',
	summary: `a fault by WireMock's name for it, or one of ${Object.keys(faultPoints).join(', ')}; ?at=before|headers|body`,
	plan(request, {kind: text = ''}) {
		const kind = kindOf(text);
		if (kind === undefined) {
			return {answer: refusal(400, `A fault is one of ${names}.`)};
		}

		const points = faultPoints[kind];
		const wanted = queryOf(request)['at'] ?? points[0];
		const at = points.find((each) => each === wanted);
		return at === undefined
			? {answer: refusal(400, `The fault ${kind} can be at ${points.join(' or ')}.`)}
			: {answer: {make: (date) => respond(ok, ok, {format: 'json', date})}, fault: {kind, at}};
	},
};
