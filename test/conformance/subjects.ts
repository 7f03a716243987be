import {respond, type Response} from '../../source/response/index.js';
import {allStatuses, ok, receivedOf, type Status} from '../../source/statuses/index.js';

/** The last status code that HTTP has (RFC 9110 §15). */
const highest = 599;

/** The statuses that are run: all that are registered, and of the others those that a server sends under their own code. */
export const subjects: readonly Status[] = allStatuses.filter(
	(status, index) =>
		receivedOf(status) === status &&
		status.code <= highest &&
		allStatuses.findIndex(({code}) => code === status.code) === index,
);

const date = new Date('2026-11-23T12:00:00Z');

/** The response that a status stands for, with JSON as its content. */
export const respondJson = (status: Status): Response => respond(status, ok, {format: 'json', date});
