import type {IncomingMessage} from 'node:http';
import {announcesContent} from './incoming-content.js';
import type {EncodedResponse} from './encode.js';

/** How many answers are kept, and how long their targets can be: clients choose them. */
const most = 1000;
const longest = 200;

type CacheEntry = {readonly message: EncodedResponse; readonly accept: string | undefined; readonly second: number};

/** Whether an answer can be kept, or found again, by the target and `Accept` alone. */
const isOrdinary = (request: IncomingMessage): boolean =>
	request.method !== 'HEAD' &&
	request.httpVersionMinor === 1 &&
	request.headers.host !== undefined &&
	request.headers.origin === undefined &&
	!announcesContent(request);

/** Answers that are the same for every ordinary request with their target and `Accept`, kept for the second that their `Date` tells. */
export const createResponseCache = (now: () => Date) => {
	const kept = new Map<string, CacheEntry>();
	const secondNow = (): number => Math.floor(now().getTime() / 1000);
	return {
		find(request: IncomingMessage): EncodedResponse | undefined {
			const found = kept.get(request.url ?? '');
			return found !== undefined &&
				found.accept === request.headers.accept &&
				found.second === secondNow() &&
				isOrdinary(request)
				? found.message
				: undefined;
		},
		keep(request: IncomingMessage, message: EncodedResponse): void {
			if (isOrdinary(request) && (request.url ?? '').length <= longest) {
				if (kept.size >= most) {
					kept.clear();
				}

				kept.set(request.url ?? '', {message, accept: request.headers.accept, second: secondNow()});
			}
		},
	};
};
