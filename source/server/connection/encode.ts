import {octets, type Field, type Response} from '../../response/index.js';
import type {PlannedAnswer} from '../routing/plan.js';

/** A response as it goes to the socket. */
export type EncodedResponse = {
	readonly status: number;
	/** Its octets, one character each. */
	readonly text: string;
	/** Whether the connection ends after it: it says so itself, or another protocol would take over. */
	readonly closes: boolean;
};

/** What a request leaves out of the response. */
export type Omissions = {
	/** The answer to HEAD: all fields, and nothing after them (RFC 9110 §9.3.2). */
	readonly content: boolean;
	/** The answer to HTTP/1.0, which must not get an interim response (RFC 9110 §15.2). */
	readonly interim: boolean;
};

const saysClose = ([name, value]: Field): boolean =>
	name.toLowerCase() === 'connection' && value.split(',').some((each) => each.trim().toLowerCase() === 'close');

/** Whether the connection ends after a response. */
export const closes = ({status, fields}: Response): boolean => status === 101 || fields.some(saysClose);

/** The response without what the request leaves out. */
export const without = ({content, interim, ...final}: Response, omitted: Omissions): Response => ({
	...final,
	...(content !== undefined && !omitted.content && {content}),
	...(interim !== undefined && !omitted.interim && {interim}),
});

/** The status by which a response is known: of an interim one and its final one, the interim. */
export const statusOf = ({status, interim}: Response): number => interim?.[0]?.status ?? status;

const messageOf = (response: Response, omitted: Omissions): EncodedResponse => ({
	status: statusOf(response),
	text: Buffer.from(octets(without(response, omitted))).toString('latin1'),
	closes: closes(response),
});

/**
 * Turns answers into messages, and keeps those of the present second, since `Date` is all that changes.
 *
 * @param now the moment that `Date` tells
 */
export const createEncoder = (now: () => Date) => {
	const kept = new Map<string, EncodedResponse>();
	let second = Number.NaN;
	return ({key, make}: PlannedAnswer, omitted: Omissions): EncodedResponse => {
		const date = now();
		const present = Math.floor(date.getTime() / 1000);
		if (present !== second) {
			kept.clear();
			second = present;
		}

		const name = `${key} ${omitted.content} ${omitted.interim}`;
		const message = kept.get(name) ?? messageOf(make(date), omitted);
		if (key !== undefined) {
			kept.set(name, message);
		}

		return message;
	};
};
