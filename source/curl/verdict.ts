import {closesInstead, type Status} from '../statuses/index.js';
import type {Exchange} from './exchange.js';
import type {Fault} from './faults.js';
import {isRedirect} from './hops.js';

/** Whether the status that was asked for is the one that came. */
export type Verdict =
	| {
			readonly kind: 'as-asked';
			/** The code of the final response, where the one asked for was an interim one, or a redirect that was followed. */
			readonly final?: number;
	  }
	| {readonly kind: 'different'; readonly asked: number; readonly got: number}
	/** The head came, and then something went wrong. */
	| ({readonly kind: 'broken'; readonly got: number; readonly exitCode: number} & Fault)
	| ({readonly kind: 'unreachable'; readonly exitCode?: number} & Fault)
	| {readonly kind: 'missing'}
	| {readonly kind: 'cancelled'};

/** The exit codes of curl that are about where a redirect leads, not about the redirect: it came whole. */
const concernsNext: ReadonlySet<number> = new Set([1, 6, 7, 35, 47, 51, 60]);

/** The exit code of curl for a connection that is closed without a word. */
const closedWithoutAnswer = 52;

/**
 * Judges an exchange by the status that it was to get; an interim one, or a redirect that was followed,
 * came if it is among those before the final response.
 */
export const verdict = (exchange: Exchange, asked: Status): Verdict => {
	if (exchange.kind === 'failed') {
		return exchange.exitCode === closedWithoutAnswer && closesInstead(asked)
			? {kind: 'as-asked'}
			: {...exchange, kind: 'unreachable'};
	}

	if (exchange.kind !== 'answered') {
		return exchange;
	}

	const {response, hops = [], fault} = exchange;
	const {status: got} = response;
	if (fault !== undefined && !(isRedirect(response) && concernsNext.has(fault.exitCode))) {
		return {...fault, kind: 'broken', got};
	}

	if (got === asked.code) {
		return {kind: 'as-asked'};
	}

	const before = [...hops.map((hop) => hop.response), response].flatMap(({status, interim = []}) => [
		status,
		...interim.map((each) => each.status),
	]);
	return before.includes(asked.code) ? {kind: 'as-asked', final: got} : {kind: 'different', asked: asked.code, got};
};
