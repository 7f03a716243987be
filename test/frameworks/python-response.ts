import {respond, type BodyFormat, type Response} from '../../source/response/index.js';
import {findByCode, type Status} from '../../source/statuses/index.js';

const ok = findByCode(200) as Status;

/** The response of a registered status, with a date that does not change. */
export const responseFor = (code: number, format: BodyFormat, message?: string): Response =>
	respond(findByCode(code) as Status, ok, {
		format,
		date: new Date('2026-11-23T12:00:00Z'),
		...(message !== undefined && {message}),
	});
