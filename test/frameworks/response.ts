import {respond, type BodyFormat, type Response} from '../../source/response/index.js';
import {findByCode, type Status} from '../../source/statuses/index.js';

const statusOf = (code: number): Status => {
	const status = findByCode(code);
	if (status === undefined) {
		throw new Error(`${code} is not registered`);
	}

	return status;
};

/** The response of a registered status, with a date that does not change. */
export const responseFor = (code: number, format: BodyFormat = 'json', message?: string): Response =>
	respond(statusOf(code), statusOf(200), {
		format,
		date: new Date('2026-11-23T12:00:00Z'),
		...(message !== undefined && {message}),
	});
