import {allStatuses, receivedOf, type Status} from '../../source/statuses/index.js';

/** The last status code that HTTP has (RFC 9110 §15). */
const highest = 599;

/** The statuses that are run: all that are registered, and of the others those that a server sends under their own code. */
export const subjects: readonly Status[] = allStatuses.filter(
	(status, index) =>
		receivedOf(status) === status &&
		status.code <= highest &&
		allStatuses.findIndex(({code}) => code === status.code) === index,
);
