import {findByCode} from './lookup.js';
import {registered} from './registered.js';
import type {Status, StatusClass} from './status.js';
import {unofficial, type Unofficial} from './unofficial.js';

/** A code above 599 is invalid, and a client treats it as a server error (RFC 9110 §15). */
const classOf = (code: number): StatusClass => Math.min(5, Math.floor(code / 100)) as StatusClass;

const statusOf = (row: Unofficial): Status => ({
	code: row.code,
	phrase: row.name,
	slug: row.name
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '_')
		.replaceAll(/^_|_$/g, ''),
	class: classOf(row.code),
	role: 'final',
	content: 'allowed',
	fields: [],
	cacheable: false,
	formerNames: [],
	specification: {document: row.senders.join(', '), url: row.url},
	unofficial: row,
});

/** The statuses that no specification registers and people meet nevertheless, by code. */
export const unregistered: readonly Status[] = unofficial.map(statusOf);

/** The registered statuses, then the others. */
export const allStatuses: readonly Status[] = [...registered, ...unregistered];

/** The status with this code, registered or not; of several senders the one that people meet most. */
export const findAnyByCode = (code: number): Status | undefined =>
	findByCode(code) ?? unregistered.find((status) => status.code === code);

/** Whether its server closes the connection without a word in its place, as nginx does for 444. */
export const closesInstead = ({unofficial}: Status): boolean => unofficial?.received === 'closed';

/** The status that a client receives: another one for some that a server keeps to itself, or none at all. */
export const receivedOf = (status: Status): Status | undefined => {
	const received = status.unofficial?.received ?? 'itself';
	if (typeof received === 'number') {
		return findByCode(received);
	}

	return received === 'itself' ? status : undefined;
};
